import type { Judgement } from '../model/verdict.ts';
import { fail, notApplicable, pass } from '../model/verdict.ts';

/**
 * The logs that tell who came, what failed and who changed what, by what an engine's name begins with; the longer name
 * first. Slow-query and general logs are for tuning, and trace files for support.
 * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.Procedural.UploadtoCloudWatch.html
 */
const NEEDED: readonly (readonly [engine: string, logs: readonly string[]])[] = [
  ['aurora-postgresql', ['postgresql']],
  ['aurora', ['audit']],
  ['postgres', ['postgresql']],
  ['mysql', ['audit', 'error']],
  ['mariadb', ['audit', 'error']],
  ['oracle', ['alert', 'audit']],
  ['sqlserver', ['error']],
  ['db2', ['diag.log']],
];

/** Whether a database sends the logs that an investigation needs to CloudWatch Logs. */
export function judgeLogExports(engine: string, exported: readonly string[]): Judgement {
  const needed = NEEDED.find(([begins]) => engine.startsWith(begins))?.[1];
  if (needed === undefined) return notApplicable(`RDS exports no logs of ${engine} to CloudWatch Logs.`);
  const missing = needed.filter((log) => !exported.includes(log));
  const now = exported.length === 0 ? 'nothing' : exported.join(', ');
  if (missing.length === 0) return pass(`EnableCloudwatchLogsExports has ${now}.`);
  return fail(`EnableCloudwatchLogsExports has ${now}; expected also: ${missing.join(', ')}.`);
}
