import { judgeCustomerKey } from '../../effective/key-custody.ts';
import { control, to } from '../../model/control.ts';

export default control({
  id: 'redshift-namespace-customer-key',
  title: 'Redshift Serverless namespaces are encrypted with keys of your own',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  severityNote: 'Data is encrypted in any case; the key’s owner decides only who can be shut out.',
  why: 'The policy of an AWS managed key cannot be changed, so nobody can be shut out of the data by it, and no other account can be let in.',
  fix: 'Make a key of your own in KMS and have the namespace encrypted with it.',
  items: ['encrypt.kms', 'encrypt.key-management'],
  aka: { securityHub: ['RedshiftServerless.4'] },
  kind: 'redshift:namespace',
  facts: ['KmsKeyId'],
  relations: { keys: to('kms:key', 'KmsKeyId', ['metadata']) },
  judge({ account, facts }, { related }) {
    return judgeCustomerKey({
      what: 'namespace',
      encrypted: true,
      key: facts.KmsKeyId,
      account,
      reached: related.keys,
    });
  },
});
