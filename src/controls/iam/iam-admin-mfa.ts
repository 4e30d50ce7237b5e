import { adminSources } from '../../effective/permissions/administrators.ts';
import { authorizationFor, unlistedCause } from '../../effective/permissions/authorization.ts';
import { notListed } from '../../effective/permissions/not-listed.ts';
import { PRINCIPALS } from '../../effective/permissions/relations.ts';
import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'iam-admin-mfa',
  title: 'IAM users who are administrators have MFA',
  risk: { impact: 'account', exposure: 'internet', ease: 'chance' },
  why: 'The password or key of an administrator is the whole account, unless something else must be shown with it.',
  fix: 'Have the administrator register a passkey or security key, or take the rights away from a user that is a program’s.',
  items: ['iam.mfa', 'iam.admins'],
  aka: { prowler: ['iam_administrator_access_with_mfa'] },
  kind: 'iam:user',
  facts: ['credentials'],
  relations: PRINCIPALS,
  judge({ arn, account, facts: { credentials } }, { related }) {
    const canComeIn = credentials.passwordEnabled || credentials.keys.some(({ active }) => active);
    if (!canComeIn)
      return { ...notApplicable('The user has neither a password nor an active access key.'), restsOn: [] };
    if (credentials.mfaActive) return { ...pass('The user has MFA.'), restsOn: [] };
    const unlisted = unlistedCause(related);
    if (unlisted !== undefined) return notListed(unlisted);
    const authorization = authorizationFor(related, account);
    const policies = authorization.principals.find((it) => it.arn === arn)?.policies ?? [];
    const restsOn = arn === undefined ? [] : [arn];
    const [full] = adminSources(authorization, policies);
    if (full !== undefined) {
      const through = full.group === undefined ? '' : ` of the group ${full.group}`;
      const reason = `The user is an administrator by ${full.name}${through}, and has no MFA device; expected: one.`;
      return { ...fail(reason), restsOn };
    }
    const unread = policies.find(({ policy }) => policy === undefined);
    if (unread === undefined) return { ...notApplicable('The user holds no administrator rights.'), restsOn };
    const detail = `${unread.name}: ${unread.problem ?? 'not read'}`;
    const reason = `The user has no MFA device, and whether it is an administrator cannot be told: ${detail}.`;
    return { verdict: 'unknown', reason, cause: { kind: 'not-collected', detail }, restsOn };
  },
});
