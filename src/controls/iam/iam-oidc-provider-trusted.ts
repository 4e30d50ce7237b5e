import { notListed } from '../../effective/permissions/not-listed.ts';
import { describeCause } from '../../model/causes.ts';
import { asRead, control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'iam-oidc-provider-trusted',
  title: 'Every OpenID Connect provider in IAM is trusted by some role',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  why: 'A provider that is left over from a trial lets the next role trust somebody who should be long gone.',
  fix: 'Delete the provider.',
  items: ['iam.unused'],
  aka: {},
  kind: 'iam:oidc-provider',
  facts: ['Url', 'ClientIdList'],
  relations: { roles: asRead('iam:role', ['AssumeRolePolicyDocument']) },
  judge({ id, arn = id, facts: { Url, ClientIdList } }, { related: { roles } }) {
    const [unlisted] = roles.unlisted;
    if (unlisted !== undefined) return notListed(unlisted.cause);
    const role = roles.things.find(
      ({ readings: { AssumeRolePolicyDocument: trust } }) => trust.known && trust.value.includes(`"${arn}"`),
    );
    if (role !== undefined) {
      return { ...pass(`The role ${role.name ?? role.id} trusts ${Url}.`), restsOn: [role.arn ?? role.id] };
    }
    const [cause] = roles.things.flatMap(({ readings: { AssumeRolePolicyDocument: trust } }) =>
      trust.known ? [] : [trust.cause],
    );
    if (cause !== undefined) {
      const reason = `Not all trust policies could be read: ${describeCause(cause)}.`;
      return { verdict: 'unknown', reason, cause, restsOn: [] };
    }
    const audiences = ClientIdList.length === 0 ? 'no audience' : `the audiences ${ClientIdList.join(', ')}`;
    return {
      ...fail(`No role trusts ${Url}, set up for ${audiences}; expected: some role, or deletion.`),
      restsOn: [],
    };
  },
});
