import { judgeCustomerKey } from '../../effective/key-custody.ts';
import { control, to } from '../../model/control.ts';

export default control({
  id: 'apprunner-service-customer-key',
  title: 'App Runner services are encrypted with keys of your own',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'App Runner keeps a copy of your code, and the policy of AWS’s key for it cannot be changed.',
  fix: 'Make the service anew with a key of your own in KMS.',
  items: ['encrypt.elsewhere', 'encrypt.kms', 'encrypt.key-management'],
  aka: { cloudsploit: ['serviceEncrypted'] },
  kind: 'apprunner:service',
  facts: ['KmsKey'],
  relations: { keys: to('kms:key', 'KmsKey', ['metadata']) },
  judge({ account, facts: { KmsKey: key } }, { related }) {
    return judgeCustomerKey({ what: 'service', encrypted: true, key, account, reached: related.keys });
  },
});
