import { appliesTo } from '../iam/exposure/principals.ts';
import { contextOf } from '../iam/exposure/requesters.ts';
import type { Requester } from '../iam/exposure/requesters.ts';
import { exactly, someOther } from '../iam/exposure/strangers.ts';
import { worldOf } from '../iam/exposure/world.ts';
import type { Context, ContextValue } from '../iam/language/conditions.ts';
import { assumers, passedStatements } from './role-trust.ts';
import type { Trust } from './role-trust.ts';

/** Somebody outside the account whom a role trusts. */
export interface Outsider {
  /** `everyone`: anyone with an AWS account, under whatever conditions. */
  readonly kind: 'account' | 'organization' | 'everyone';
  /** The account's 12 digits, or `o-…`; of everyone, nothing. */
  readonly id: string;
  /** The statements that let it in without an external id and without MFA; none: it must have one of these. */
  readonly through: readonly string[];
  /** Whether they do so whatever organization it belongs to. */
  readonly isSure: boolean;
}

/**
 * Whom a role trusts in other accounts, and whether they get in while acting for somebody else: with an external id that
 * the policy does not name, or none, and without MFA, which only a person has. Callers of the own organization, where
 * its id is known, do not count where a condition asks for it.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
 */
export function outsidersOf(trust: Trust, ownOrganization: string | undefined): readonly Outsider[] {
  const found = new Map<string, Outsider>();
  for (const { kind, id } of trusted(trust, ownOrganization)) {
    const asks = requesterOf(kind, id);
    const passed = (organization: Readonly<Record<string, ContextValue>>) =>
      passedStatements(
        trust,
        'sts:AssumeRole',
        (it) => appliesTo(it, asks),
        deputyContext(trust, asks, asks.kind === 'account' ? organization : {}),
      );
    const through = passed(ownOrganization === undefined ? {} : outside(ownOrganization));
    found.set(`${kind} ${id}`, { kind, id, through, isSure: passed(NONE).length > 0 });
  }
  return [...found.values()];
}

type Named = Pick<Outsider, 'kind' | 'id'>;

function trusted(trust: Trust, ownOrganization: string | undefined): readonly Named[] {
  return assumers(trust).flatMap(({ audience }): readonly Named[] => {
    if (audience === 'service' || audience === 'same-account') return [];
    if (typeof audience === 'string') return [{ kind: 'everyone', id: '' }];
    if ('accounts' in audience) return audience.accounts.map((id) => ({ kind: 'account', id }));
    return audience.organization
      .filter((id) => id !== ownOrganization && id !== 'own')
      .map((id) => ({ kind: 'organization', id }));
  });
}

function requesterOf(kind: Outsider['kind'], id: string): Requester {
  if (kind === 'everyone') return { kind: 'stranger', network: 'inside' };
  if (kind === 'organization') return { kind: 'member', organization: id, network: 'inside' };
  return { kind: 'account', account: id, organization: 'unknown', network: 'inside' };
}

const ABSENT: ContextValue = { state: 'absent' };

/** Of no organization at all. */
const NONE = { 'aws:principalorgid': ABSENT, 'aws:principalorgpaths': ABSENT };

function deputyContext(
  { policy, account, partition }: Trust,
  asks: Requester,
  organization: Readonly<Record<string, ContextValue>>,
): Context {
  const base = contextOf(asks, worldOf(policy, { accountId: account, partition }));
  const fixed: Readonly<Record<string, ContextValue>> = {
    'sts:externalid': someOther('an external id that the policy does not name', 'maybe'),
    'aws:multifactorauthpresent': exactly('false', 'maybe'),
    'aws:multifactorauthage': ABSENT,
    ...organization,
  };
  return (key) => fixed[key] ?? base(key);
}

/** Of any organization but that one, or of none. */
function outside(own: string): Readonly<Record<string, ContextValue>> {
  const other = (isOwn: (text: string) => boolean): ContextValue => ({
    state: 'described',
    present: 'maybe',
    matches: (_, values) => (values.every(({ text }) => isOwn(text)) ? 'false' : 'unknown'),
  });
  return {
    'aws:principalorgid': other((text) => text === own),
    'aws:principalorgpaths': other((text) => text.startsWith(`${own}/`)),
  };
}
