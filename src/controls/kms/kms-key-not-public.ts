import { judgePublicPolicy } from '../../effective/public-policy.ts';
import { control } from '../../model/control.ts';
import { notApplicable } from '../../model/verdict.ts';

export default control({
  id: 'kms-key-not-public',
  title: 'KMS keys are not open to other accounts at large',
  risk: { impact: 'account', exposure: 'internet', ease: 'chance' },
  why: 'Anyone with an AWS account can decrypt with a key whose policy names everybody, as soon as they hold what it encrypted.',
  fix: "Name the principals in the key's policy, or tie the statement to the account with kms:CallerAccount.",
  items: ['encrypt.key-management', 'encrypt.kms'],
  aka: { prowler: ['kms_key_not_publicly_accessible'], securityHub: ['KMS.5'] },
  kind: 'kms:key',
  facts: ['KeyPolicy'],
  judge(key) {
    const { KeyPolicy: policy } = key.facts;
    if (policy === null) return notApplicable('AWS manages the key, and its policy too.');
    return judgePublicPolicy('key', key, policy);
  },
});
