import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'datasync-task-logging',
  title: 'DataSync tasks log what they transfer',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'A task moves whole file systems to wherever it points, and without logs nobody can say what went where, or what failed.',
  fix: 'Name a log group in the task, and set the log level to BASIC or TRANSFER.',
  items: ['monitor.central'],
  aka: { prowler: ['datasync_task_logging_enabled'], securityHub: ['DataSync.1'] },
  kind: 'datasync:task',
  facts: ['CloudWatchLogGroupArn', 'LogLevel', 'TaskMode'],
  judge({ facts: { CloudWatchLogGroupArn: group, LogLevel: level, TaskMode: mode } }) {
    if (level === 'OFF') return fail('LogLevel is OFF; expected: BASIC or TRANSFER.');
    if (group !== null) return pass(`LogLevel is ${level}, to ${group}.`);
    if (mode === 'ENHANCED') return pass(`LogLevel is ${level}, to /aws/datasync as TaskMode is ENHANCED.`);
    return fail(`LogLevel is ${level}, but no CloudWatchLogGroupArn is named; expected: a log group.`);
  },
});
