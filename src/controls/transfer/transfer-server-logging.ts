import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'transfer-server-logging',
  title: 'Transfer Family servers log what users do',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'Without logs nobody can say who fetched which file, nor that passwords are being tried.',
  fix: 'Set log groups for structured logs of the server.',
  items: ['monitor.central'],
  aka: { cloudsploit: ['transferLoggingEnabled'] },
  kind: 'transfer:server',
  facts: ['logs'],
  judge({ facts: { logs } }) {
    return logs
      ? pass('The server logs to CloudWatch.')
      : fail('The server logs nothing; expected: a log group or a logging role.');
  },
});
