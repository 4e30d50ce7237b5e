import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

const NEEDED = ['connectionlog', 'userlog'] as const;

export default control({
  id: 'redshift-namespace-log-exports',
  title: 'Redshift Serverless sends its audit logs to CloudWatch Logs',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'Without exported logs nobody can tell afterwards who signed in and what they asked for.',
  fix: 'Export the connection log and the user log of the namespace.',
  items: ['monitor.central'],
  aka: { securityHub: ['RedshiftServerless.6'] },
  kind: 'redshift:namespace',
  facts: ['LogExports'],
  judge({ facts: { LogExports } }) {
    const missing = NEEDED.filter((log) => !LogExports.includes(log));
    const now = LogExports.join(', ') || 'nothing';
    return missing.length === 0
      ? pass(`LogExports has ${now}.`)
      : fail(`LogExports has ${now}; expected also: ${missing.join(', ')}.`);
  },
});
