import { judgeTrust } from '../../effective/role-trust.ts';
import { issuersOf } from '../../effective/token-issuers.ts';
import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'iam-role-trust-oidc-subject',
  title: 'IAM roles for web identities say which subjects of the issuer they mean',
  risk: { impact: 'data', exposure: 'internet', ease: 'chance' },
  why: 'GitHub, GitLab, Google and others give tokens to everybody, and without a condition any of them opens the role.',
  fix: 'Add a condition on the subject of the token, such as repo:OWNER/NAME:ref:refs/heads/main, or on the audience where it is yours.',
  items: ['iam.least-privilege'],
  aka: {},
  kind: 'iam:role',
  facts: ['AssumeRolePolicyDocument'],
  judge(role) {
    return judgeTrust(role, (trust) => {
      const issuers = issuersOf(trust);
      if (issuers.length === 0) return notApplicable('The role trusts no provider of web identities.');
      const open = issuers.filter(({ through }) => through.length > 0);
      if (open.length === 0) {
        return pass(
          `The trust policy says which tokens of ${issuers.map(({ name }) => name).join(', ')} it means.`,
        );
      }
      const ways = open.map(({ host, others, through }) => `${others} (${host}, by ${through.join(', ')})`);
      return fail(
        `The role can be assumed by ${ways.join(' and by ')}; expected: a condition on the subject.`,
      );
    });
  },
});
