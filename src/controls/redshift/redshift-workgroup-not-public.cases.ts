import { cases, denied } from '../case.ts';

export default cases('redshift-workgroup-not-public', 'redshift:workgroup', [
  { name: 'on', verdict: 'fail', facts: { PubliclyAccessible: true } },
  { name: 'off', verdict: 'pass', facts: { PubliclyAccessible: false } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { PubliclyAccessible: denied('redshift-serverless:ListWorkgroups') },
  },
]);
