import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'sns-topic-encrypted',
  title: 'SNS topics are encrypted with a KMS key',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'SNS keeps messages on its disks until they are delivered; without a key they lie there in the open.',
  fix: 'Set a KMS key for the topic, one of yours where other accounts or services publish to it.',
  items: ['encrypt.elsewhere'],
  aka: {
    prowler: ['sns_topics_kms_encryption_at_rest_enabled'],
    cloudsploit: ['topicEncrypted', 'topicCmkEncrypted'],
    securityHub: ['SNS.1'],
  },
  kind: 'sns:topic',
  facts: ['KmsMasterKeyId'],
  settings: {
    /** Whether AWS's own key for SNS will do. */
    awsManagedKey: true,
  },
  judge({ facts: { KmsMasterKeyId: key } }, { settings }) {
    if (key === null) return fail('KmsMasterKeyId is not set; expected: a KMS key.');
    if (!settings.awsManagedKey && key.endsWith('alias/aws/sns'))
      return fail(`Messages are encrypted with ${key}; expected: a key of your own.`);
    return pass(`Messages are encrypted with ${key}.`);
  },
});
