import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const MACHINE: Neighbour = { kind: 'ssm:managed-instance', id: 'i-0aaa', facts: {} };

function preferences(maxSessionDuration: number | null): Neighbour {
  return {
    kind: 'ssm:document',
    id: 'SSM-SessionManagerRunShell',
    facts: { sessionLimits: { maxSessionDuration } },
  };
}

const ANOTHER: Neighbour = { kind: 'ssm:document', id: 'setup', facts: { sessionLimits: null } };

export default cases('ssm-session-ends', 'aws:region', [
  {
    name: 'after an hour',
    verdict: 'pass',
    reason: /after 60 minutes/,
    facts: {},
    others: [MACHINE, ANOTHER, preferences(60)],
  },
  { name: 'after twelve', verdict: 'pass', facts: {}, others: [MACHINE, preferences(720)] },
  {
    name: 'after a day',
    verdict: 'fail',
    reason: /1440 minutes; expected: at most 720/,
    facts: {},
    others: [MACHINE, preferences(1440)],
  },
  {
    name: 'after an hour, where half of one is asked for',
    verdict: 'fail',
    facts: {},
    settings: { minutes: 30 },
    others: [MACHINE, preferences(60)],
  },
  { name: 'no limit', verdict: 'fail', facts: {}, others: [MACHINE, preferences(null)] },
  { name: 'no preferences', verdict: 'fail', facts: {}, others: [MACHINE, ANOTHER] },
  { name: 'no machines', verdict: 'not-applicable', facts: {}, others: [preferences(null)] },
  {
    name: 'preferences denied',
    verdict: 'unknown',
    facts: {},
    others: [
      MACHINE,
      {
        kind: 'ssm:document',
        id: 'SSM-SessionManagerRunShell',
        facts: { sessionLimits: denied('ssm:GetDocument') },
      },
    ],
  },
  { name: 'machines not listed', verdict: 'unknown', facts: {}, unlisted: ['ssm:managed-instance'] },
]);
