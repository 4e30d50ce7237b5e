import { cases, denied } from '../case.ts';

const policy = (more: object = {}) => ({
  PasswordPolicy: {
    MinimumLength: 14,
    RequireUppercase: true,
    RequireLowercase: true,
    RequireNumbers: true,
    RequireSymbols: true,
    TemporaryPasswordValidityDays: 7,
    ...more,
  },
});

export default cases('cognito-user-pool-password-policy', 'cognito:user-pool', [
  { name: 'strong', verdict: 'pass', facts: policy() },
  { name: 'short', verdict: 'fail', reason: /8 characters/, facts: policy({ MinimumLength: 8 }) },
  {
    name: 'without symbols',
    verdict: 'fail',
    reason: /with no symbol;/,
    facts: policy({ RequireSymbols: false }),
  },
  { name: 'without upper case', verdict: 'fail', facts: policy({ RequireUppercase: false }) },
  { name: 'without lower case', verdict: 'fail', facts: policy({ RequireLowercase: false }) },
  { name: 'without numbers', verdict: 'fail', facts: policy({ RequireNumbers: false }) },
  {
    name: 'temporary for long',
    verdict: 'fail',
    reason: /for 90 days/,
    facts: policy({ TemporaryPasswordValidityDays: 90 }),
  },
  {
    name: 'a smaller demand',
    verdict: 'pass',
    facts: policy({ MinimumLength: 10 }),
    settings: { length: 10 },
  },
  { name: 'no passwords', verdict: 'not-applicable', facts: { PasswordPolicy: null } },
  { name: 'denied', verdict: 'unknown', facts: { PasswordPolicy: denied('cognito-idp:DescribeUserPool') } },
]);
