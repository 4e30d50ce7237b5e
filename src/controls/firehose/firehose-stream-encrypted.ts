import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'firehose-stream-encrypted',
  title: 'Firehose streams are encrypted',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'Firehose holds records for minutes, and for a day where it cannot deliver them; unencrypted they lie there in the open.',
  fix: 'Turn on server-side encryption for the stream.',
  items: ['encrypt.elsewhere'],
  aka: {
    prowler: ['firehose_stream_encrypted_at_rest'],
    cloudsploit: ['firehoseEncrypted'],
    securityHub: ['DataFirehose.1'],
  },
  kind: 'firehose:delivery-stream',
  facts: ['DeliveryStreamType', 'encrypted'],
  judge({ facts: { DeliveryStreamType: type, encrypted } }) {
    if (encrypted) return pass('Server-side encryption is enabled.');
    // https://docs.aws.amazon.com/firehose/latest/dev/encryption.html
    if (type === 'KinesisStreamAsSource')
      return notApplicable(
        'Records come from a Kinesis stream and are kept only there, with the encryption of that.',
      );
    return fail('Server-side encryption is not enabled; expected: enabled.');
  },
});
