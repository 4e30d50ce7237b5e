import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'dms-instance-not-public',
  title: 'DMS replication instances have no public address',
  risk: { impact: 'data', exposure: 'internet', ease: 'effort' },
  severityNote:
    'The address alone lets nobody in: a flaw of the service, or an open database behind it, would have to be found as well.',
  why: 'A replication instance holds the passwords of the databases on both sides, and a public address puts it within everybody’s reach.',
  fix: 'Make a replication instance without a public address, and move the tasks to it.',
  items: ['own.data-leaks'],
  aka: {
    prowler: ['dms_instance_no_public_access'],
    cloudsploit: ['dmsPubliclyAccessibleInstances'],
    securityHub: ['DMS.1'],
  },
  kind: 'dms:replication-instance',
  facts: ['PubliclyAccessible'],
  judge({ facts }) {
    return facts.PubliclyAccessible
      ? fail('PubliclyAccessible is true; expected: false.')
      : pass('PubliclyAccessible is false.');
  },
});
