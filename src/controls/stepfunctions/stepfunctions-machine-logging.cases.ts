import { cases, denied } from '../case.ts';

const machine = (logLevel: string, StateMachineType = 'STANDARD') => ({
  facts: { StateMachineType, logLevel },
});

export default cases('stepfunctions-machine-logging', 'stepfunctions:state-machine', [
  { name: 'all', verdict: 'pass', ...machine('ALL') },
  { name: 'errors', verdict: 'pass', ...machine('ERROR') },
  { name: 'off', verdict: 'fail', ...machine('OFF') },
  { name: 'off, express', verdict: 'fail', reason: /EXPRESS/, ...machine('OFF', 'EXPRESS') },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { StateMachineType: 'STANDARD', logLevel: denied('states:DescribeStateMachine') },
  },
]);
