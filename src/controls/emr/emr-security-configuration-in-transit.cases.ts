import { cases, denied } from '../case.ts';
import { encryption } from './fixtures/clusters.ts';

export default cases('emr-security-configuration-in-transit', 'emr:security-configuration', [
  { name: 'on', verdict: 'pass', facts: encryption({ EnableInTransitEncryption: true }) },
  { name: 'off', verdict: 'fail', facts: encryption({ EnableAtRestEncryption: true, localDisks: true }) },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { EncryptionConfiguration: denied('elasticmapreduce:DescribeSecurityConfiguration') },
  },
]);
