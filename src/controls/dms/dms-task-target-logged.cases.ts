import { cases, denied } from '../case.ts';

const logged = (severity: string) => ({
  loggingEnabled: true,
  logComponents: { TARGET_APPLY: severity, TARGET_LOAD: severity },
});

export default cases('dms-task-target-logged', 'dms:task', [
  { name: 'at the default', verdict: 'pass', facts: logged('LOGGER_SEVERITY_DEFAULT') },
  { name: 'in detail', verdict: 'pass', facts: logged('LOGGER_SEVERITY_DETAILED_DEBUG') },
  {
    name: 'errors alone',
    verdict: 'fail',
    reason: /TARGET_APPLY at LOGGER_SEVERITY_ERROR/,
    facts: logged('LOGGER_SEVERITY_ERROR'),
  },
  {
    name: 'one of the two',
    verdict: 'fail',
    reason: /TARGET_LOAD not at all/,
    facts: { loggingEnabled: true, logComponents: { TARGET_APPLY: 'LOGGER_SEVERITY_DEFAULT' } },
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
