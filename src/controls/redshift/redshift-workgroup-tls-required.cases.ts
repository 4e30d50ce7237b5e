import { cases, denied } from '../case.ts';

export default cases('redshift-workgroup-tls-required', 'redshift:workgroup', [
  {
    name: 'required',
    verdict: 'pass',
    facts: { ConfigParameters: { require_ssl: 'true', datestyle: 'ISO, MDY' } },
  },
  { name: 'not required', verdict: 'fail', facts: { ConfigParameters: { require_ssl: 'false' } } },
  { name: 'not set', verdict: 'fail', facts: { ConfigParameters: {} } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { ConfigParameters: denied('redshift-serverless:ListWorkgroups') },
  },
]);
