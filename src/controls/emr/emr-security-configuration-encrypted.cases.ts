import { cases, denied, unread } from '../case.ts';
import { encryption } from './fixtures/clusters.ts';

export default cases('emr-security-configuration-encrypted', 'emr:security-configuration', [
  { name: 'on', verdict: 'pass', facts: encryption({ EnableAtRestEncryption: true }) },
  { name: 'off', verdict: 'fail', facts: encryption({ EnableInTransitEncryption: true }) },
  {
    name: 'a configuration without meaning',
    verdict: 'unknown',
    facts: { EncryptionConfiguration: unread({ kind: 'unparsable', detail: 'not whole' }) },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { EncryptionConfiguration: denied('elasticmapreduce:DescribeSecurityConfiguration') },
  },
]);
