import { cases, denied } from '../case.ts';

export default cases('storagegateway-file-share-kms-key', 'storagegateway:file-share', [
  { name: 'a key of KMS', verdict: 'pass', facts: { KMSEncrypted: true } },
  { name: 'S3’s own', verdict: 'fail', facts: { KMSEncrypted: false } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { KMSEncrypted: denied('storagegateway:DescribeNFSFileShares') },
  },
]);
