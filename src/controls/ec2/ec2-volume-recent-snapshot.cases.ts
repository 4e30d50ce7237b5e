import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const OLD = '2025-01-01T00:00:00.000Z';
const facts = { createTime: OLD, attachedTo: ['i-1'] };
const instance = (Tags: Readonly<Record<string, string>> = {}): Neighbour => ({
  kind: 'ec2:instance',
  id: 'i-1',
  facts: { Tags },
});
const snapshot = (startTime: string, state = 'completed', VolumeId = 'vol-1'): Neighbour => ({
  kind: 'ec2:snapshot',
  id: `snap-${startTime}`,
  facts: { VolumeId, startTime, state },
});

export default cases('ec2-volume-recent-snapshot', 'ec2:volume', [
  {
    name: 'of last night',
    verdict: 'pass',
    reason: /made 1 day ago/,
    id: 'vol-1',
    facts,
    others: [instance(), snapshot('2026-10-31T00:00:00.000Z'), snapshot('2026-09-01T00:00:00.000Z')],
  },
  {
    name: 'of last month',
    verdict: 'fail',
    reason: /made 31 days ago; expected: at most 7 days ago/,
    id: 'vol-1',
    facts,
    others: [instance(), snapshot('2026-10-01T00:00:00.000Z')],
  },
  { name: 'none', verdict: 'fail', reason: /no snapshot/, id: 'vol-1', facts, others: [instance()] },
  {
    name: 'one that failed, and one of another volume',
    verdict: 'fail',
    id: 'vol-1',
    facts,
    others: [
      instance(),
      snapshot('2026-10-31T00:00:00.000Z', 'error'),
      snapshot('2026-10-30T00:00:00.000Z', 'completed', 'vol-2'),
    ],
  },
  {
    name: 'made yesterday',
    verdict: 'pass',
    id: 'vol-1',
    facts: { ...facts, createTime: '2026-10-31T00:00:00.000Z' },
    others: [instance()],
  },
  {
    name: 'of a group that replaces its instances',
    verdict: 'not-applicable',
    id: 'vol-1',
    facts,
    others: [instance({ 'aws:autoscaling:groupName': 'web' })],
  },
  {
    name: 'attached to nothing',
    verdict: 'fail',
    id: 'vol-1',
    facts: { ...facts, attachedTo: [] },
  },
  {
    name: 'snapshots may not be listed',
    verdict: 'unknown',
    id: 'vol-1',
    facts,
    others: [instance()],
    unlisted: ['ec2:snapshot'],
  },
  {
    name: 'denied',
    verdict: 'unknown',
    id: 'vol-1',
    facts: { createTime: denied('ec2:DescribeVolumes'), attachedTo: denied('ec2:DescribeVolumes') },
  },
]);
