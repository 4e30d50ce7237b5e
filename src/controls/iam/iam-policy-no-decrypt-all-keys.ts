import { decryptAll } from '../../effective/policy-breadth.ts';
import { judgeManaged, lookFor } from '../../effective/policy-verdicts.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'iam-policy-no-decrypt-all-keys',
  title: 'No customer managed policy in use lets data be decrypted with every KMS key',
  risk: { impact: 'data', exposure: 'inside', ease: 'effort' },
  why: 'Encryption keeps nobody out who may use all keys: one key for each purpose protects only with rights to match.',
  fix: 'Name the keys in Resource, or hold the use to aliases, tags or kms:ViaService by a condition.',
  items: ['iam.least-privilege'],
  aka: { securityHub: ['KMS.1'] },
  kind: 'iam:policy',
  facts: ['PolicyDocument', 'attachmentCount'],
  judge(policy) {
    return judgeManaged(policy, lookFor(decryptAll), {
      good: 'lets no data whatever be decrypted',
      expected: 'named keys, or a condition on them',
    });
  },
});
