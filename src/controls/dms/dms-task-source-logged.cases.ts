import { cases, denied } from '../case.ts';

const logged = (severity: string) => ({
  loggingEnabled: true,
  logComponents: { SOURCE_CAPTURE: severity, SOURCE_UNLOAD: severity },
});

export default cases('dms-task-source-logged', 'dms:task', [
  { name: 'at the default', verdict: 'pass', facts: logged('LOGGER_SEVERITY_DEFAULT') },
  { name: 'in detail', verdict: 'pass', facts: logged('LOGGER_SEVERITY_DETAILED_DEBUG') },
  {
    name: 'errors alone',
    verdict: 'fail',
    reason: /SOURCE_CAPTURE at LOGGER_SEVERITY_ERROR/,
    facts: logged('LOGGER_SEVERITY_ERROR'),
  },
  {
    name: 'one of the two',
    verdict: 'fail',
    reason: /SOURCE_UNLOAD not at all/,
    facts: { loggingEnabled: true, logComponents: { SOURCE_CAPTURE: 'LOGGER_SEVERITY_DEFAULT' } },
  },
  {
    name: 'off',
    verdict: 'fail',
    reason: /EnableLogging is false/,
    facts: { ...logged('LOGGER_SEVERITY_DEFAULT'), loggingEnabled: false },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { loggingEnabled: denied('dms:DescribeReplicationTasks'), logComponents: {} },
  },
]);
