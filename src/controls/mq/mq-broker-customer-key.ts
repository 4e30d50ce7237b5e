import { judgeCustomerKey } from '../../effective/key-custody.ts';
import { control, to } from '../../model/control.ts';

export default control({
  id: 'mq-broker-customer-key',
  title: 'Amazon MQ brokers are encrypted with keys of your own',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'The policy of an AWS owned or managed key cannot be changed, so nobody can be shut out of the messages by it.',
  fix: 'Make the broker anew with a key of your own in KMS, and move the clients.',
  items: ['encrypt.elsewhere', 'encrypt.kms', 'encrypt.key-management'],
  aka: { cloudsploit: ['mqBrokerEncrypted'] },
  kind: 'mq:broker',
  facts: ['KmsKeyId'],
  relations: { keys: to('kms:key', 'KmsKeyId', ['metadata']) },
  judge({ account, facts: { KmsKeyId: key } }, { related }) {
    return judgeCustomerKey({ what: 'broker', encrypted: true, key, account, reached: related.keys });
  },
});
