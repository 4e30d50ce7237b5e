import { all, control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'glue-catalog-passwords-encrypted',
  title: 'Glue keeps passwords of connections encrypted and gives them out so',
  risk: { impact: 'data', exposure: 'inside', ease: 'chance' },
  why: 'Everybody with the right to look at a connection gets its password in plain text.',
  fix: 'Turn on the encryption of connection passwords in the settings of the catalog, and take passwords from Secrets Manager.',
  items: ['encrypt.elsewhere'],
  aka: { prowler: ['glue_data_catalogs_connection_passwords_encryption_enabled'] },
  kind: 'glue:catalog',
  facts: ['ReturnConnectionPasswordEncrypted'],
  relations: { connections: all('glue:connection', ['holdsPassword'], { within: 'region', partial: true }) },
  judge({ facts: { ReturnConnectionPasswordEncrypted: encrypted } }, { related: { connections } }) {
    if (encrypted) return pass('ReturnConnectionPasswordEncrypted is true.');
    if (connections.length === 0) return notApplicable('There are no connections here.');
    const holding = connections.filter(({ facts }) => facts.holdsPassword).map(({ id }) => id);
    const whose = holding.length === 0 ? '' : ` (these hold a password: ${holding.slice(0, 10).join(', ')})`;
    return fail(`ReturnConnectionPasswordEncrypted is false${whose}; expected: true.`);
  },
});
