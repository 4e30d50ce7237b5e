import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const TOPIC = 'arn:aws:sns:eu-west-1:111122223333:on-call';
const ARN = 'arn:aws:cloudwatch:eu-west-1:111122223333:alarm:cpu';

function alarm(ActionsEnabled: boolean, ...AlarmActions: readonly string[]) {
  return { id: 'cpu', arn: ARN, facts: { ActionsEnabled, AlarmActions, AlarmRule: null } };
}

function composite(AlarmRule: string, ActionsEnabled = true): Neighbour {
  return { kind: 'cloudwatch:alarm', id: 'all', facts: { ActionsEnabled, AlarmActions: [TOPIC], AlarmRule } };
}

export default cases('cloudwatch-alarms-act', 'cloudwatch:alarm', [
  { name: 'an action', verdict: 'pass', reason: /1 action\./, ...alarm(true, TOPIC) },
  { name: 'none', verdict: 'fail', reason: /no action/, ...alarm(true) },
  { name: 'switched off', verdict: 'fail', reason: /switched off/, ...alarm(false, TOPIC) },
  {
    name: 'part of another by name',
    verdict: 'pass',
    ...alarm(true),
    others: [composite('ALARM("cpu") OR ALARM(disk)')],
  },
  { name: 'part of another by ARN', verdict: 'pass', ...alarm(true), others: [composite(`ALARM(${ARN})`)] },
  {
    name: 'part of another that is switched off',
    verdict: 'fail',
    ...alarm(true),
    others: [composite('ALARM(cpu)', false)],
  },
  { name: 'beside another', verdict: 'fail', ...alarm(true), others: [composite('ALARM(cpu-2)')] },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: {
      ActionsEnabled: denied('cloudwatch:DescribeAlarms'),
      AlarmActions: denied('cloudwatch:DescribeAlarms'),
      AlarmRule: null,
    },
  },
]);
