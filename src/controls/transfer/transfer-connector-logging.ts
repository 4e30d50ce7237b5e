import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'transfer-connector-logging',
  title: 'Transfer Family connectors log what they send and fetch',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'Without logs nobody can say which files went to a partner, nor why one did not.',
  fix: 'Set a logging role for the connector.',
  items: ['monitor.central'],
  aka: { securityHub: ['Transfer.3'] },
  kind: 'transfer:connector',
  facts: ['LoggingRole'],
  judge({ facts: { LoggingRole: role } }) {
    return role === null
      ? fail('There is no logging role; expected: one.')
      : pass(`The connector logs by ${role}.`);
  },
});
