import type { DmsTaskFacts } from '../model/kinds/dms.ts';
import type { Judgement } from '../model/verdict.ts';
import { fail, pass } from '../model/verdict.ts';

/** https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Tasks.CustomizingTasks.TaskSettings.Logging.html */
const ENOUGH = ['LOGGER_SEVERITY_DEFAULT', 'LOGGER_SEVERITY_DEBUG', 'LOGGER_SEVERITY_DETAILED_DEBUG'];

/** Whether a task logs these components at default severity or in more detail. */
export function judgeTaskLogging(
  { loggingEnabled, logComponents }: DmsTaskFacts,
  components: readonly string[],
): Judgement {
  if (!loggingEnabled) return fail('EnableLogging is false; expected: true.');
  const scant = components.filter((it) => !ENOUGH.includes(logComponents[it] ?? ''));
  if (scant.length === 0) return pass(`The task logs ${components.join(' and ')}.`);
  const how = scant.map((it) =>
    logComponents[it] === undefined ? `${it} not at all` : `${it} at ${logComponents[it]}`,
  );
  return fail(`The task logs ${how.join(' and ')}; expected: at LOGGER_SEVERITY_DEFAULT or more.`);
}
