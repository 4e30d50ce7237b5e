import { judgeTrust } from '../../effective/role-trust.ts';
import type { Trust } from '../../effective/role-trust.ts';
import { outsidersOf } from '../../effective/trusted-outsiders.ts';
import type { Outsider } from '../../effective/trusted-outsiders.ts';
import { asRead, control } from '../../model/control.ts';
import type { OrganizationFacts } from '../../model/kinds/organization.ts';
import type { Judgement } from '../../model/verdict.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'iam-role-trust-external-id',
  title: 'IAM roles for other accounts demand an external id or MFA',
  risk: { impact: 'data', exposure: 'foothold', ease: 'effort' },
  why: 'A supplier that works for many customers can be tricked by one of them into using the role of another.',
  fix: 'Have the supplier make up an external id for you, and demand it by sts:ExternalId in the trust policy.',
  items: ['iam.least-privilege'],
  aka: { cloudsploit: ['crossAccountMfaExtIdAccess'] },
  kind: 'iam:role',
  facts: ['AssumeRolePolicyDocument'],
  relations: { accounts: asRead('aws:account', ['organization']) },
  settings: {
    /** All accounts that are yours too, 12 digits each; where none is named, those of an organization cannot be told. */
    ownAccounts: [] as readonly string[],
  },
  judge(role, { related, settings }) {
    const organization = related.accounts.things[0]?.readings.organization;
    return judgeTrust(role, (trust) => {
      const blind = judgeOutsiders(trust, undefined, settings.ownAccounts);
      if (blind.verdict !== 'unknown') return { ...blind, restsOn: [] };
      if (organization?.known !== true) return blind;
      return judgeOutsiders(trust, organization.value, settings.ownAccounts);
    });
  },
});

/** @param member null: of no organization; undefined: not known, so that only what needs no knowing is decided */
function judgeOutsiders(
  trust: Trust,
  member: OrganizationFacts | null | undefined,
  ownAccounts: readonly string[],
): Judgement {
  const outsiders = outsidersOf(trust, member?.id);
  if (outsiders.length === 0) return notApplicable('The role trusts nobody in other accounts.');
  const own = ownAccounts.length > 0 ? ownAccounts : [member?.managementAccountId];
  const open = outsiders.filter(({ id, through }) => through.length > 0 && !own.includes(id));
  const foreign = open.filter((it) => isForeign(it, member, ownAccounts));
  if (foreign.length > 0) return fail(`${lets(foreign)}; expected: a condition on sts:ExternalId or on MFA.`);
  if (open.length > 0) return cannotTell(open, member?.id);
  const names = outsiders.map(nameOf).join(', ');
  return pass(`Of ${names}, whoever is no part of yours must bring an external id or MFA.`);
}

/** Without an organization, or with all own accounts named, every other account is somebody else's. */
function isForeign(
  { kind, isSure }: Outsider,
  member: OrganizationFacts | null | undefined,
  ownAccounts: readonly string[],
): boolean {
  if (kind === 'everyone') return isSure;
  if (member === undefined) return kind === 'account' && ownAccounts.length > 0 && isSure;
  return kind === 'organization' || member === null || ownAccounts.length > 0;
}

function nameOf({ kind, id }: Outsider): string {
  return kind === 'everyone' ? 'anyone with an AWS account' : `the ${kind} ${id}`;
}

function lets(outsiders: readonly Outsider[]): string {
  const clauses = outsiders.map((it) => `${nameOf(it)} (${it.through.join(', ')})`);
  return `Without an external id or MFA the trust policy lets in ${clauses.join(', ')}`;
}

function cannotTell(open: readonly Outsider[], organization: string | undefined): Judgement {
  const whose = organization === undefined ? 'your organization' : `the organization ${organization}`;
  const detail = `which accounts belong to ${whose} was not read`;
  return {
    verdict: 'unknown',
    reason: `${lets(open)}; cannot tell whether they are yours: ${detail}; name yours in the setting ownAccounts.`,
    cause: { kind: 'elsewhere', detail },
  };
}
