import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'stepfunctions-machine-logging',
  title: 'Step Functions state machines log their executions',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'What an execution did, and with what input, can’t be told later: of EXPRESS machines nothing is kept, of others 90 days.',
  fix: 'Set a log group and a level for the state machine.',
  items: ['monitor.central'],
  aka: { prowler: ['stepfunctions_statemachine_logging_enabled'], securityHub: ['StepFunctions.1'] },
  kind: 'stepfunctions:state-machine',
  facts: ['StateMachineType', 'logLevel'],
  judge({ facts: { StateMachineType: type, logLevel: level } }) {
    if (level === 'OFF') return fail(`The log level of the ${type} machine is OFF; expected: ERROR or ALL.`);
    return pass(`The log level of the ${type} machine is ${level}.`);
  },
});
