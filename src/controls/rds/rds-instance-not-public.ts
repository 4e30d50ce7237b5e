import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

/**
 * The setting alone is judged, as by Security Hub and CIS: with it, one security group rule or one route stands
 * between the database and the internet, and either may change without anybody thinking of the database.
 */
export default control({
  id: 'rds-instance-not-public',
  title: 'RDS instances have no public address',
  risk: { impact: 'data', exposure: 'internet', ease: 'effort' },
  severityNote:
    'The address alone lets nobody in: a security group must be open too, and a password be known or a flaw be found.',
  why: 'A database with a public address is one careless security group rule away from being attacked by everybody.',
  fix: 'Set PubliclyAccessible to false and reach the database from inside its VPC, through a bastion or a VPN.',
  items: ['own.data-leaks'],
  aka: {
    prowler: ['rds_instance_no_public_access'],
    cloudsploit: ['rdsPubliclyAccessible'],
    securityHub: ['RDS.2'],
  },
  kind: 'rds:instance',
  facts: ['PubliclyAccessible'],
  judge({ facts }) {
    return facts.PubliclyAccessible
      ? fail('PubliclyAccessible is true; expected: false.')
      : pass('PubliclyAccessible is false.');
  },
});
