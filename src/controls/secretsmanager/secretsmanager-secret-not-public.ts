import { judgePublicPolicy } from '../../effective/public-policy.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'secretsmanager-secret-not-public',
  title: 'Secrets in Secrets Manager are not open to other accounts at large',
  risk: { impact: 'account', exposure: 'internet', ease: 'chance' },
  why: 'Anyone with an AWS account can read a secret whose policy names everybody.',
  fix: "Name in the secret's policy the principals that need it, and have PutResourcePolicy refuse others with BlockPublicPolicy; then replace the secret.",
  items: ['own.data-leaks'],
  aka: { prowler: ['secretsmanager_not_publicly_accessible'] },
  kind: 'secretsmanager:secret',
  facts: ['ResourcePolicy'],
  judge(secret) {
    return judgePublicPolicy('secret', secret, secret.facts.ResourcePolicy);
  },
});
