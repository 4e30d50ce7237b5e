import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'lightsail-database-not-public',
  title: 'Lightsail databases are not open to the internet',
  risk: { impact: 'data', exposure: 'internet', ease: 'chance' },
  why: 'A public database has no firewall before it, so that anybody may try passwords and flaws on it.',
  fix: 'Turn off public mode.',
  items: ['own.data-leaks'],
  aka: { prowler: ['lightsail_database_public'] },
  kind: 'lightsail:database',
  facts: ['PubliclyAccessible'],
  judge({ facts: { PubliclyAccessible } }) {
    return PubliclyAccessible
      ? fail('PubliclyAccessible is true; expected: false.')
      : pass('PubliclyAccessible is false.');
  },
});
