import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'redshift-workgroup-not-public',
  title: 'Redshift Serverless workgroups have no public address',
  risk: { impact: 'data', exposure: 'internet', ease: 'effort' },
  why: 'A workgroup with a public address is one careless security group rule away from being attacked by everybody.',
  fix: 'Set publiclyAccessible to false and reach the workgroup from inside its VPC.',
  items: ['own.data-leaks'],
  aka: { securityHub: ['RedshiftServerless.3'] },
  kind: 'redshift:workgroup',
  facts: ['PubliclyAccessible'],
  judge({ facts }) {
    return facts.PubliclyAccessible
      ? fail('PubliclyAccessible is true; expected: false.')
      : pass('PubliclyAccessible is false.');
  },
});
