import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'sqs-queue-encrypted',
  title: 'SQS queues are encrypted',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'Messages wait in a queue for up to fourteen days; without encryption they lie there in the open.',
  fix: "Turn on encryption, with SQS's own keys or with a KMS key.",
  items: ['encrypt.elsewhere'],
  aka: {
    prowler: ['sqs_queues_server_side_encryption_enabled'],
    cloudsploit: ['sqsEncrypted', 'sqsEncryptionEnabled'],
    securityHub: ['SQS.1'],
  },
  kind: 'sqs:queue',
  facts: ['encryption'],
  settings: {
    /** Whether keys of SQS's own will do. */
    sqsManagedKeys: true,
  },
  judge({ facts: { encryption } }, { settings }) {
    if (encryption === null)
      return fail('Neither SqsManagedSseEnabled nor a KMS key is set; expected: one of them.');
    const { KmsMasterKeyId: key } = encryption;
    if (key !== null) return pass(`Messages are encrypted with ${key}.`);
    if (settings.sqsManagedKeys) return pass("Messages are encrypted with keys of SQS's own.");
    return fail("Messages are encrypted with keys of SQS's own; expected: a KMS key.");
  },
});
