import { cases, denied } from '../case.ts';

export default cases('glue-connection-no-credentials', 'glue:connection', [
  { name: 'a secret', verdict: 'pass', facts: { holdsPassword: false, propertySecrets: [] } },
  {
    name: 'a user without a secret',
    verdict: 'fail',
    reason: /names no secret/,
    facts: { holdsPassword: true, propertySecrets: [] },
  },
  {
    name: 'a password in the address, beside a secret',
    verdict: 'fail',
    reason: /JDBC_CONNECTION_URL \(a URL with a password\)/,
    facts: {
      holdsPassword: false,
      propertySecrets: [{ name: 'JDBC_CONNECTION_URL', kind: 'url-password' }],
    },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { holdsPassword: denied('glue:GetConnections'), propertySecrets: [] },
  },
]);
