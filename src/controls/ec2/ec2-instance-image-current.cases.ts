import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const facts = { ImageId: 'ami-1', launchTime: '2026-09-01T00:00:00.000Z' };

function image(creationDate: string | null, deprecationTime: string | null = null): readonly Neighbour[] {
  return [{ kind: 'ec2:source-image', id: 'ami-1', facts: { image: { creationDate, deprecationTime } } }];
}
const GONE: Neighbour = { kind: 'ec2:source-image', id: 'ami-1', facts: { image: null } };

export default cases('ec2-instance-image-current', 'ec2:instance', [
  {
    name: 'young',
    verdict: 'pass',
    reason: /ami-1 is 92 days old and not deprecated/,
    facts,
    others: image('2026-08-01T00:00:00.000Z', '2028-08-01T00:00:00.000Z'),
  },
  {
    name: 'deprecated',
    verdict: 'fail',
    reason: /deprecated since 2026-10-01/,
    facts,
    others: image('2026-08-01T00:00:00.000Z', '2026-10-01T00:00:00.000Z'),
  },
  {
    name: 'old',
    verdict: 'fail',
    reason: /ami-1 is 1097 days old; expected: at most 365 days/,
    facts,
    others: image('2023-10-31T00:00:00.000Z'),
  },
  {
    name: 'old, as the configuration allows',
    verdict: 'pass',
    facts,
    others: image('2023-10-31T00:00:00.000Z'),
    settings: { maxAgeDays: 2000 },
  },
  { name: 'of no date', verdict: 'pass', facts, others: image(null) },
  { name: 'gone lately', verdict: 'not-applicable', facts, others: [GONE] },
  {
    name: 'gone, and the instance is old itself',
    verdict: 'fail',
    reason: /gone and at least 669 days old/,
    facts: { ...facts, launchTime: '2025-01-01T00:00:00.000Z' },
    others: [GONE],
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts,
    others: [{ kind: 'ec2:source-image', id: 'ami-1', facts: { image: denied('ec2:DescribeImages') } }],
  },
]);
