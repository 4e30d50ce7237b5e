import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'kinesis-stream-encrypted',
  title: 'Kinesis streams are encrypted with a KMS key',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'Records stay in a stream for a day to a year; without a key they lie there in the open.',
  fix: 'Turn on server-side encryption for the stream.',
  items: ['encrypt.elsewhere'],
  aka: {
    prowler: ['kinesis_stream_encrypted_at_rest'],
    cloudsploit: ['kinesisEncrypted', 'kinesisDataStreamsEncrypted'],
    securityHub: ['Kinesis.1'],
  },
  kind: 'kinesis:stream',
  facts: ['KeyId'],
  settings: {
    /** Whether AWS's own key for Kinesis will do. */
    awsManagedKey: true,
  },
  judge({ facts: { KeyId: key } }, { settings }) {
    if (key === null) return fail('EncryptionType is NONE; expected: KMS.');
    if (!settings.awsManagedKey && key.endsWith('alias/aws/kinesis'))
      return fail(`Records are encrypted with ${key}; expected: a key of your own.`);
    return pass(`Records are encrypted with ${key}.`);
  },
});
