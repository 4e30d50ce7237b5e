import type { Policy, Principal, Statement } from '../language/policy.ts';
import { keyShape } from './key-shapes.ts';
import type { KeyShape } from './key-shapes.ts';
import { arnGroup, groupsTogether, textGroup } from './text-groups.ts';
import type { TextGroup } from './text-groups.ts';

/**
 * Somebody who may ask a resource for something. The principals that the policies name, and for each kind one that
 * they don't, stand for all: whoever else there is gets the same answers as one of these.
 */
export interface Requester {
  readonly kind: 'identity' | 'role' | 'session' | 'service' | 'federated' | 'canonical' | 'anonymous';
  /** An ARN, a service's name, a provider or a canonical user's id. Undefined: nobody in particular. */
  readonly name: string | undefined;
  /** Identities, roles and sessions; undefined: one that the policies don't name. */
  readonly account: string | undefined;
  /** What its requests hold for keys about the principal, by key in lower case. */
  readonly shapes: ReadonlyMap<string, Partial<KeyShape>>;
}

const ACCOUNT = /^\d{12}$/;
const ARN = /^arn:[^:]*:(iam|sts)::([^:]+):(.+)$/;
/** A deleted user or role, which nobody can be any more. */
const UNIQUE_ID = /^A(?:GP|ID|IP|NP|NV|PK|RO|SC|SI)A[A-Z0-9]{12,}$/;

export function requestersOf(policies: readonly Policy[]): readonly Requester[] {
  const all = policies.flatMap((it) => it.statements.flatMap(principalsOf));
  const principals = [...new Map(all.map((it) => [`${it.type} ${it.value}`, it])).values()];
  const accounts = [...new Set(principals.flatMap((it) => accountOf(it) ?? []))];
  const named = textGroup(principals.flatMap((it) => (it.type === 'AWS' ? it.value : [])));
  return [
    ...principals.flatMap((it) => namedRequester(it) ?? []),
    ...accounts.map((it) => unnamedIn(it, named)),
    unnamedElsewhere(accounts, named),
    service(otherThan('amazonaws.com', principals)),
    requester('federated', otherThan('idp.example.com', principals), undefined, []),
    requester('anonymous', undefined, undefined, ANONYMOUS),
  ];
}

function requester(
  kind: Requester['kind'],
  name: string | undefined,
  account: string | undefined,
  shapes: readonly (readonly [string, Partial<KeyShape>])[],
): Requester {
  return { kind, name, account, shapes: new Map(shapes) };
}

function principalsOf(statement: Statement): readonly Principal[] {
  return [...(statement.principals ?? []), ...(statement.notPrincipals ?? [])];
}

/** Of an AWS principal, where it has one. */
export function accountOf({ type, value }: Principal): string | undefined {
  if (type !== 'AWS') return undefined;
  const account = ACCOUNT.test(value) ? value : (ARN.exec(value)?.[2] ?? '');
  return ACCOUNT.test(account) ? account : undefined;
}

/** A role's ARN ends with its name, which is unique in its account; a session's holds it, but not the role's path. */
export function roleNameOf(arn: string): string | undefined {
  const [, source, , rest = ''] = ARN.exec(arn) ?? [];
  if (source === 'sts') return /^assumed-role\/([^/]+)\//.exec(rest)?.[1];
  return /^role\/(?:.*\/)?([^/]+)$/.exec(rest)?.[1];
}

function userNameOf(arn: string): string | undefined {
  const [, source, , rest = ''] = ARN.exec(arn) ?? [];
  return source === 'iam' ? /^user\/(?:.*\/)?([^/]+)$/.exec(rest)?.[1] : undefined;
}

export function isNobody({ type, value }: Principal): boolean {
  return type === 'AWS' && UNIQUE_ID.test(value);
}

function otherThan(name: string, principals: readonly Principal[]): string {
  const taken = new Set(principals.map((it) => it.value));
  let other = `other.${name}`;
  while (taken.has(other)) other = `another.${other}`;
  return other;
}

function fixed(value: string): Partial<KeyShape> {
  return { presence: 'always', ranges: [textGroup([value])], fixed: value, samples: [value] };
}

const ABSENT: Partial<KeyShape> = { presence: 'never' };
const OF_SERVICES = [
  ['aws:principalisawsservice', fixed('true')],
  ['aws:principalorgid', ABSENT],
  ['aws:principalorgpaths', ABSENT],
] as const;
const OF_IDENTITIES = [
  ['aws:principalisawsservice', fixed('false')],
  ['aws:principalservicename', ABSENT],
  ['aws:principalservicenameslist', ABSENT],
] as const;
/** For policies without principals: the user or role that the policies belong to. */
export const HOLDER: Requester = requester('identity', undefined, undefined, OF_IDENTITIES);

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html */
const ANONYMOUS = [
  ['aws:principalarn', ABSENT],
  ['aws:username', ABSENT],
  ['aws:principalorgid', ABSENT],
  ['aws:principalorgpaths', ABSENT],
  ['aws:principalaccount', fixed('anonymous')],
  ['aws:userid', fixed('anonymous')],
  ['aws:principaltype', fixed('Anonymous')],
] as const;

function namedRequester(principal: Principal): Requester | undefined {
  const { type, value } = principal;
  if (value === '*' || isNobody(principal)) return undefined;
  if (type === 'Service') return service(value);
  if (type === 'Federated') return requester('federated', value, undefined, []);
  if (type === 'CanonicalUser') return requester('canonical', value, undefined, []);
  return ACCOUNT.test(value) ? undefined : identity(value, accountOf(principal));
}

function service(name: string): Requester {
  return requester('service', name, undefined, [...OF_SERVICES, ['aws:principalservicename', fixed(name)]]);
}

function identity(arn: string, account: string | undefined): Requester {
  const role = roleNameOf(arn);
  if (account === undefined) return requester('identity', arn, undefined, []);
  const common = [...OF_IDENTITIES, ['aws:principalaccount', fixed(account)]] as const;
  if (role !== undefined && arn.includes(':assumed-role/')) {
    const range = arnGroup([`arn:*:iam::${account}:role/${role}`, `arn:*:iam::${account}:role/*/${role}`]);
    const shape = {
      presence: 'always',
      ranges: [range],
      samples: [`arn:aws:iam::${account}:role/${role}`],
    } as const;
    return requester('session', arn, account, [
      ...common,
      ['aws:principalarn', shape],
      ['aws:username', ABSENT],
    ]);
  }
  const own = [...common, ['aws:principalarn', fixed(arn)]] as const;
  if (role !== undefined) return requester('role', arn, account, [...own, ['aws:username', ABSENT]]);
  const user = userNameOf(arn);
  const name = user === undefined ? ABSENT : fixed(user);
  return requester('identity', arn, account, [...own, ['aws:username', name]]);
}

/** Anybody of an account whom the policies don't name one by one. */
function unnamedIn(account: string, named: TextGroup): Requester {
  const range = arnGroup([`arn:*:iam::${account}:*`, `arn:*:sts::${account}:*`]);
  const samples = [`arn:aws:iam::${account}:role/example`, `arn:aws:iam::${account}:user/other-example`];
  return requester('identity', undefined, account, [
    ...OF_IDENTITIES,
    ['aws:principalaccount', fixed(account)],
    ['aws:principalarn', { presence: 'always', ranges: [range], without: named, samples }],
  ]);
}

function unnamedElsewhere(accounts: readonly string[], named: TextGroup): Requester {
  const range = arnGroup(['arn:*:iam::*:*', 'arn:*:sts::*:*']);
  const ofAccounts = arnGroup(accounts.flatMap((it) => [`arn:*:iam::${it}:*`, `arn:*:sts::${it}:*`]));
  const without = groupsTogether([named, ofAccounts]);
  return requester('identity', undefined, undefined, [
    ...OF_IDENTITIES,
    ['aws:principalaccount', { presence: 'always', without: textGroup(accounts) }],
    ['aws:principalarn', { presence: 'always', ranges: [range], without }],
  ]);
}

/** What requests of that requester hold for a key. */
export function shapesFor(requester: Requester): (key: string) => KeyShape {
  const known = new Map<string, KeyShape>();
  return (key) => {
    const shape = known.get(key) ?? { ...keyShape(key), ...requester.shapes.get(key) };
    known.set(key, shape);
    return shape;
  };
}
