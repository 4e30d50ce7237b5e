import { judgeCredentials } from '../../effective/found-credentials.ts';
import { control } from '../../model/control.ts';
import { fail } from '../../model/verdict.ts';

export default control({
  id: 'glue-connection-no-credentials',
  title: 'Connections of Glue take passwords from Secrets Manager',
  risk: { impact: 'data', exposure: 'inside', ease: 'chance' },
  why: 'A password in a connection is read by whoever may look at connections, and nobody ever changes it.',
  fix: 'Store the user and password in Secrets Manager, name the secret in the connection, and replace the password.',
  items: ['secrets.repositories', 'secrets.rotation'],
  aka: { prowler: ['glue_catalog_connection_no_secrets'] },
  kind: 'glue:connection',
  facts: ['holdsPassword', 'propertySecrets'],
  judge({ facts: { holdsPassword, propertySecrets } }) {
    if (propertySecrets.length === 0 && holdsPassword)
      return fail('The connection signs in with a user and names no secret: it holds the password itself.');
    return judgeCredentials({ one: 'property', many: 'properties' }, propertySecrets);
  },
});
