import type { PrincipalEntity } from '../account/authorization.ts';
import { named } from '../exposure/principals.ts';
import { conditionText, evaluateConditions } from '../language/conditions.ts';
import type { Context, ContextValue } from '../language/conditions.ts';
import type { Policy, Statement } from '../language/policy.ts';
import type { Truth } from '../language/truth.ts';
import type { Span } from '../sets/access-map.ts';
import { addBit, emptyBits, hasBit } from '../sets/bits.ts';
import type { Bits } from '../sets/bits.ts';
import { asksCaller } from '../sets/asked-keys.ts';
import { namesAction } from '../sets/statement-actions.ts';
import type { Scope } from './scope.ts';

/** Who is let into the roles of an account by their trust policies. All sets are of roles, by number. */
export interface Trusts {
  /** Everyone of the account whose own policies allow it. */
  readonly account: Span;
  /** Everyone of the account, needing no policy of their own. */
  readonly everyone: Span;
  /** By caller: the roles that name it. */
  readonly named: ReadonlyMap<number, readonly number[]>;
  /** Roles whose trust policy must be asked about each caller by itself. */
  readonly asking: Bits;
  /** By service, without region: `lambda.amazonaws.com`. */
  readonly services: ReadonlyMap<string, Span>;
  /** By identity provider: its ARN, or the name of a shared one. */
  readonly providers: ReadonlyMap<string, Span>;
  readonly outside: readonly OutsideTrust[];
  /** Roles whose trust policy was not read. */
  readonly unread: Bits;
}

export interface OutsideTrust {
  readonly role: number;
  readonly from:
    | { readonly kind: 'everyone' }
    | { readonly kind: 'account'; readonly account: string; readonly arn?: string }
    | { readonly kind: 'provider'; readonly provider: string };
  readonly value: 'certain' | 'conditional';
  readonly statement: number;
  /** Left open, as text. */
  readonly conditions: readonly string[];
}

interface Draft {
  readonly account: Span;
  readonly everyone: Span;
  readonly named: Map<number, number[]>;
  readonly asking: Bits;
  readonly services: Map<string, Span>;
  readonly providers: Map<string, Span>;
  readonly outside: OutsideTrust[];
  readonly unread: Bits;
}

export function trustsOf(scope: Scope): Trusts {
  const { principals } = scope.authorization;
  const set = (): Bits => emptyBits(principals.length);
  const span = (): Span => ({ must: set(), may: set() });
  const draft: Draft = {
    account: span(),
    everyone: span(),
    named: new Map(),
    asking: set(),
    services: new Map(),
    providers: new Map(),
    outside: [],
    unread: set(),
  };
  for (const [role, entity] of principals.entries())
    if (entity.kind === 'role') read(scope, draft, role, entity);
  return draft;
}

/** What is not read may let in anyone. */
function read(scope: Scope, draft: Draft, role: number, { trust }: PrincipalEntity): void {
  const policy = trust?.policy;
  if (policy === undefined) {
    addBit(draft.unread, role);
    addBit(draft.account.may, role);
    return;
  }
  const denies = policy.statements.some((it) => it.effect === 'Deny' && namesAction(it, 'sts:AssumeRole'));
  const asks = denies || policy.statements.some(tellsCallersApart);
  for (const [place, statement] of policy.statements.entries()) {
    if (statement.effect !== 'Allow') continue;
    const it: Reading = { scope, draft, role, policy, statement, place, denies, asks };
    if (namesAction(statement, 'sts:AssumeRole')) readPrincipals(it);
    if (touchesFederation(statement)) readProviders(it);
  }
}

interface Reading {
  readonly scope: Scope;
  readonly draft: Draft;
  readonly role: number;
  readonly policy: Policy;
  readonly statement: Statement;
  readonly place: number;
  readonly denies: boolean;
  readonly asks: boolean;
}

function touchesFederation(statement: Statement): boolean {
  return (
    namesAction(statement, 'sts:AssumeRoleWithWebIdentity') ||
    namesAction(statement, 'sts:AssumeRoleWithSAML')
  );
}

/** Whether what it says depends on who comes. */
function tellsCallersApart({ conditions, notPrincipals }: Statement): boolean {
  return notPrincipals !== undefined || conditions.some(asksCaller);
}

function readPrincipals(it: Reading): void {
  const { scope, draft, role, statement, asks } = it;
  const { accountId } = scope.authorization;
  if (statement.notPrincipals !== undefined) letInAccount(it, draft.everyone);
  for (const principal of statement.principals ?? []) {
    const who = named(principal);
    if (who.kind === 'service') letIn(draft.services, serviceName(who.service), it, ofService(it));
    else if (who.kind === 'everyone') {
      letInAccount(it, draft.everyone);
      addOutside(it, { kind: 'everyone' });
    } else if (who.kind === 'account' && who.account !== accountId) addOutside(it, who);
    else if (who.kind === 'account' && who.arn === undefined) letInAccount(it, draft.account);
    else if (who.kind === 'account') letInNamed(it, who.arn ?? '');
  }
  if (asks) addBit(draft.asking, role);
}

/** A policy that asks about the caller is asked again for each; here it is enough that it may let somebody in. */
function letInAccount({ scope, draft, role, policy, statement, asks }: Reading, span: Span): void {
  const truth = asks ? 'unknown' : evaluateConditions(statement.conditions, ownCaller(scope), policy.version);
  if (truth !== 'false') addBit(span.may, role);
  if (truth === 'true' && !hasBit(draft.asking, role)) addBit(span.must, role);
}

function letInNamed({ scope, draft, role }: Reading, arn: string): void {
  const caller = scope.numbers.get(arn) ?? sessionOwner(scope, arn);
  if (caller === undefined) return;
  const roles = draft.named.get(caller) ?? [];
  roles.push(role);
  draft.named.set(caller, roles);
}

/** The role behind `arn:…:sts::…:assumed-role/NAME/SESSION`. */
function sessionOwner({ authorization }: Scope, arn: string): number | undefined {
  const [, name] = /:assumed-role\/([^/]+)\//.exec(arn) ?? [];
  if (name === undefined) return undefined;
  const number = authorization.principals.findIndex((it) => it.kind === 'role' && it.name === name);
  return number < 0 ? undefined : number;
}

function readProviders(it: Reading): void {
  for (const principal of it.statement.principals ?? []) {
    if (principal.type !== 'Federated') continue;
    letIn(
      it.draft.providers,
      principal.value,
      it,
      open(it, () => ({ state: 'unknown' })),
    );
    addOutside(it, { kind: 'provider', provider: principal.value });
  }
}

function letIn(spans: Map<string, Span>, name: string, { scope, role }: Reading, truth: Truth): void {
  const size = scope.principals.arns.length;
  const span = spans.get(name) ?? { must: emptyBits(size), may: emptyBits(size) };
  spans.set(name, span);
  if (truth !== 'false') addBit(span.may, role);
  if (truth === 'true') addBit(span.must, role);
}

function addOutside(it: Reading, from: OutsideTrust['from']): void {
  const { draft, role, statement, place } = it;
  const account = from.kind === 'account' ? from.account : undefined;
  const truth = open(it, (key) =>
    key === 'aws:principalaccount' && account !== undefined ? known(account) : UNKNOWN,
  );
  if (truth === 'false') return;
  const conditions = truth === 'true' ? [] : statement.conditions.map(conditionText);
  draft.outside.push({
    role,
    from,
    value: truth === 'true' ? 'certain' : 'conditional',
    statement: place,
    conditions,
  });
}

/** A statement's conditions; what a denial may take back is open. */
function open({ statement, policy, denies }: Reading, context: Context): Truth {
  const truth = evaluateConditions(statement.conditions, context, policy.version);
  return truth === 'true' && denies ? 'unknown' : truth;
}

const UNKNOWN: ContextValue = { state: 'unknown' };

function known(value: string): ContextValue {
  return { state: 'known', values: [value] };
}

/** What is the same in the requests of all callers of the account. */
function ownCaller({ authorization }: Scope): Context {
  const account = known(authorization.accountId);
  return (key) => {
    if (key === 'aws:principalaccount') return account;
    return key === 'aws:securetransport' ? known('true') : UNKNOWN;
  };
}

/** A service that works for a resource of this account says so. */
function ofService(it: Reading): Truth {
  const account = known(it.scope.authorization.accountId);
  return open(it, (key) =>
    key === 'aws:sourceaccount' || key === 'aws:resourceaccount' ? account : UNKNOWN,
  );
}

const REGION_LABEL = /^[a-z]{2,3}(?:-[a-z]+)+-\d$/;

/** Some services have a name for each region, and another ending in China. */
export function serviceName(principal: string): string {
  const labels = principal.toLowerCase().split('.');
  return labels
    .filter((it) => !REGION_LABEL.test(it))
    .join('.')
    .replace(/\.amazonaws\.com\.cn$/, '.amazonaws.com');
}
