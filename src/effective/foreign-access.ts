import type { Audience, Grant } from '../iam/exposure/exposure.ts';
import { exposure } from '../iam/exposure/exposure.ts';
import type { Policy } from '../iam/language/policy.ts';
import { parsePolicy } from '../iam/language/policy.ts';
import type { AsRead } from '../model/control.ts';
import type { OrganizationFacts } from '../model/kinds/organization.ts';
import type { Resource } from '../model/resource.ts';
import type { Judgement } from '../model/verdict.ts';
import { fail, pass } from '../model/verdict.ts';
import { partitionIn } from './full-access.ts';
import { unreadable } from './unreadable.ts';

/** A control's settings; a type, for an interface is no record. */
export type ForeignSettings = {
  /** Accounts that are meant to have access, 12 digits each. */
  readonly knownAccounts: readonly string[];
};

/** The setting's default: nobody outside is known. */
export const NOBODY_KNOWN: ForeignSettings = { knownAccounts: [] };

/** The account as it was read, for the organization that it is in. */
export type AccountAsRead = AsRead<'aws:account', 'organization'>;

export interface ForeignQuestion {
  /** The thing as people call it: `queue`. */
  readonly what: string;
  readonly resource: Resource;
  /** ARNs that the policy can be about, where the resource's own is not all. */
  readonly about?: readonly string[];
  /** The policy; null: there is none. */
  readonly text: string | null;
  readonly accounts: AccountAsRead;
  readonly settings: ForeignSettings;
  /** Which grants are of use to a stranger; left out: all. */
  readonly counts?: (grant: Grant, policy: Policy) => boolean;
}

/**
 * The verdict on a resource policy by the accounts outside that it lets in: all must be known ones. Those of the own
 * organization count as known where a condition asks for the organization, and AWS's services never count. What is open
 * to everybody is open to strangers.
 */
export function judgeForeignAccess(question: ForeignQuestion): Judgement {
  const { what, resource, text, counts = () => true } = question;
  if (text === null) return own(pass(`The ${what} has no policy: no other account has access.`));
  const parsed = parsePolicy(text);
  if (!parsed.ok) return own(unreadable(`the policy of the ${what}`, parsed.error));
  const { grants } = exposure(parsed.policy, {
    accountId: resource.account,
    partition: partitionIn(resource.arn),
    resource: question.about ?? (resource.arn === undefined ? ['*'] : [resource.arn]),
  });
  const foreign = grants
    .filter((grant) => counts(grant, parsed.policy))
    .flatMap((grant) => foreignOf(grant, question.settings));
  const strangers = foreign.filter(({ kind }) => kind !== 'organization').map(({ clause }) => clause);
  const expected = 'expected: nobody outside, or accounts named in knownAccounts';
  if (strangers.length > 0)
    return own(fail(`The policy of the ${what} ${strangers.join('; ')}; ${expected}.`));
  const organizations = foreign.filter(({ kind }) => kind === 'organization');
  if (organizations.length === 0) return own(pass(`The policy of the ${what} lets no unknown account in.`));
  return byOrganization(organizations, question);
}

/** The verdict rests on the thing alone, not on what was read of the account. */
function own(judgement: Judgement): Judgement {
  return { ...judgement, restsOn: [] };
}

interface Foreign {
  readonly kind: 'everyone' | 'account' | 'organization';
  readonly ids: readonly string[];
  readonly clause: string;
}

function foreignOf(grant: Grant, settings: ForeignSettings): readonly Foreign[] {
  const lets = (who: string) =>
    `grants ${grant.actions.join(', ')} to ${who} (${grant.sid ?? grant.statement})`;
  const { audience } = grant;
  if (audience === 'everyone') return [{ kind: 'everyone', ids: [], clause: lets('everyone') }];
  if (audience === 'authenticated-aws')
    return [{ kind: 'everyone', ids: [], clause: lets('anyone with an AWS account') }];
  if (typeof audience === 'string') return [];
  if ('accounts' in audience) return strangersAmong(audience, settings, lets);
  const ids = audience.organization.filter((id) => id !== 'own');
  return ids.length === 0
    ? []
    : [{ kind: 'organization', ids, clause: lets(`the organization ${ids.join(', ')}`) }];
}

function strangersAmong(
  { accounts }: Extract<Audience, { accounts: readonly string[] }>,
  { knownAccounts }: ForeignSettings,
  lets: (who: string) => string,
): readonly Foreign[] {
  const ids = accounts.filter((id) => !knownAccounts.includes(id));
  if (ids.length === 0) return [];
  return [
    { kind: 'account', ids, clause: lets(`${ids.length === 1 ? 'account' : 'accounts'} ${ids.join(', ')}`) },
  ];
}

function byOrganization(foreign: readonly Foreign[], { what, accounts }: ForeignQuestion): Judgement {
  const clauses = foreign.map(({ clause }) => clause).join('; ');
  const reading = accounts.things[0]?.readings.organization;
  if (reading?.known !== true) {
    const cause = reading?.cause ?? {
      kind: 'not-collected' as const,
      detail: 'the organization was not read',
    };
    const reason = `Cannot tell whether it is yours: the policy of the ${what} ${clauses}.`;
    return { verdict: 'unknown', reason, cause };
  }
  const mine: OrganizationFacts | null = reading.value;
  if (foreign.every(({ ids }) => ids.every((id) => id === mine?.id)))
    return pass(`Outside the account, the policy of the ${what} lets in its own organization only.`);
  return fail(`The policy of the ${what} ${clauses}; expected: no other organization.`);
}
