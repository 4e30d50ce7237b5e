import { judgeTaskLogging } from '../../effective/task-logging.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'dms-task-source-logged',
  title: 'DMS tasks log what they read from the source',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  severityNote: 'What is missing is a record of a copy, of which both databases keep their own.',
  why: 'Without these logs nobody can tell which rows were lost, refused or copied twice, or who stopped the task.',
  fix: 'Turn on logging in the task’s settings, with SOURCE_CAPTURE and SOURCE_UNLOAD at default severity or more.',
  items: ['monitor.central'],
  aka: { prowler: ['dms_replication_task_source_logging_enabled'], securityHub: ['DMS.8'] },
  kind: 'dms:task',
  facts: ['loggingEnabled', 'logComponents'],
  judge({ facts }) {
    return judgeTaskLogging(facts, ['SOURCE_CAPTURE', 'SOURCE_UNLOAD']);
  },
});
