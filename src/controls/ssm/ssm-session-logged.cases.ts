import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const MACHINE: Neighbour = { kind: 'ssm:managed-instance', id: 'i-0aaa', facts: {} };

function preferences(cloudWatchLogGroupName: string, s3BucketName: string): Neighbour {
  return {
    kind: 'ssm:document',
    id: 'SSM-SessionManagerRunShell',
    facts: { sessionLogs: { cloudWatchLogGroupName, s3BucketName } },
  };
}

const ANOTHER: Neighbour = { kind: 'ssm:document', id: 'setup', facts: { sessionLogs: null } };

export default cases('ssm-session-logged', 'aws:region', [
  {
    name: 'to both',
    verdict: 'pass',
    reason: /log group \/sessions and bucket logs/,
    facts: {},
    others: [MACHINE, ANOTHER, preferences('/sessions', 'logs')],
  },
  { name: 'to nowhere', verdict: 'fail', facts: {}, others: [MACHINE, preferences('', '')] },
  {
    name: 'no preferences',
    verdict: 'fail',
    reason: /no preferences/,
    facts: {},
    others: [MACHINE, ANOTHER],
  },
  { name: 'no machines', verdict: 'not-applicable', facts: {}, others: [ANOTHER] },
  {
    name: 'preferences denied',
    verdict: 'unknown',
    facts: {},
    others: [
      MACHINE,
      {
        kind: 'ssm:document',
        id: 'SSM-SessionManagerRunShell',
        facts: { sessionLogs: denied('ssm:GetDocument') },
      },
    ],
  },
  { name: 'machines not listed', verdict: 'unknown', facts: {}, unlisted: ['ssm:managed-instance'] },
]);
