import { judgeTrust, passedStatements } from '../../effective/role-trust.ts';
import type { Trust } from '../../effective/role-trust.ts';
import { namesProvider } from '../../effective/token-issuers.ts';
import { someOther } from '../../iam/exposure/strangers.ts';
import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'iam-role-trust-saml-audience',
  title: 'IAM roles for SAML sign-in take only assertions that were made for AWS',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'An assertion that somebody got for another recipient of the identity provider must not open a role here.',
  fix: 'Add StringEquals SAML:aud https://signin.aws.amazon.com/saml to the trust policy.',
  items: ['iam.least-privilege'],
  aka: {},
  kind: 'iam:role',
  facts: ['AssumeRolePolicyDocument'],
  judge(role) {
    return judgeTrust(role, (trust) => {
      const providers = providersOf(trust);
      if (providers.length === 0) return notApplicable('The role trusts no SAML provider.');
      const open = providers.flatMap((provider) => {
        const through = throughFor(trust, provider);
        return through.length === 0 ? [] : [`${provider} (${through.join(', ')})`];
      });
      if (open.length === 0) return pass(`The trust policy names the audience for ${providers.join(', ')}.`);
      return fail(
        `Assertions for any audience are taken from ${open.join(', ')}; expected: a condition on SAML:aud.`,
      );
    });
  },
});

function providersOf({ policy }: Trust): readonly string[] {
  const allowed = policy.statements.filter((it) => it.effect === 'Allow');
  const principals = allowed.flatMap((it) => it.principals ?? []);
  const federated = principals.flatMap((it) => (it.type === 'Federated' ? [it.value] : []));
  return [...new Set(federated.filter((it) => /:saml-provider\//.test(it)))];
}

function throughFor(trust: Trust, provider: string): readonly string[] {
  return passedStatements(
    trust,
    'sts:AssumeRoleWithSAML',
    (it) => namesProvider(it, provider),
    (key) =>
      key === 'saml:aud'
        ? someOther('a recipient that the policy does not name', 'always')
        : { state: 'unknown' },
  );
}
