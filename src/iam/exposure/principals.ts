import type { Principal, Statement } from '../language/policy.ts';
import { sharedProvider } from './providers.ts';
import type { Requester } from './requesters.ts';
import { either, not, or, truth } from '../language/truth.ts';
import type { Truth } from '../language/truth.ts';

/** Whom a principal of a policy names. */
export type Named =
  | { readonly kind: 'everyone' }
  /** All of an account, or the one identity in it with that ARN. */
  | { readonly kind: 'account'; readonly account: string; readonly arn?: string }
  | { readonly kind: 'service'; readonly service: string }
  | { readonly kind: 'federated'; readonly provider: string }
  /** A deleted user or role: AWS shows its unique id, which is never given out again. */
  | { readonly kind: 'nobody' };

const UNIQUE_ID = /^A(?:GP|ID|IP|NP|NV|PK|RO|SC|SI)A[A-Z0-9]{12,}$/;
const ACCOUNT_ARN = /^arn:[^:]*:(?:iam|sts)::(\d{12}):(.+)$/;
const CLOUDFRONT_IDENTITY = /^arn:[^:]*:iam::cloudfront:user\//;

export function named(principal: Principal): Named {
  const { type, value } = principal;
  if (type === 'Service') return { kind: 'service', service: value };
  if (type === 'Federated') return namedProvider(value);
  if (type === 'CanonicalUser') return { kind: 'account', account: `canonical-user:${value}` };
  if (value === '*') return { kind: 'everyone' };
  if (/^\d{12}$/.test(value)) return { kind: 'account', account: value };
  if (UNIQUE_ID.test(value)) return { kind: 'nobody' };
  // An origin access identity belongs to CloudFront, in no account that one could name.
  if (CLOUDFRONT_IDENTITY.test(value)) return { kind: 'service', service: value };
  const [, account, identity] = ACCOUNT_ARN.exec(value) ?? [];
  // AWS refuses wildcards inside a principal. Where one is met all the same, it is read as the widest it
  // could mean.
  if (account === undefined)
    return /[*?]/.test(value) ? { kind: 'everyone' } : { kind: 'account', account: value };
  return { kind: 'account', account, ...(identity?.includes('*') ? {} : { arn: value }) };
}

function namedProvider(value: string): Named {
  const shared = sharedProvider(value);
  if (shared !== undefined) return { kind: 'federated', provider: shared };
  const [, account] = ACCOUNT_ARN.exec(value) ?? [];
  return account === undefined
    ? { kind: 'federated', provider: value }
    : { kind: 'account', account, arn: value };
}

/**
 * Do the statement's Principal or NotPrincipal take in the requester? A statement with neither takes in
 * nobody.
 */
export function appliesTo(statement: Statement, requester: Requester): Truth {
  if (statement.principals !== undefined) {
    return or(candidates(statement.principals, requester).map((it) => namesRequester(it, requester)));
  }
  if (statement.notPrincipals === undefined) return 'false';
  const listed = or(
    candidates(statement.notPrincipals, requester).map((it) => namesRequester(it, requester)),
  );
  if (listed !== 'true' || requester.kind !== 'account' || requester.arn === undefined) return not(listed);
  // AWS: an identity listed without its account may be shut out with the account.
  const whole = or(statement.notPrincipals.map((it) => namesAccount(named(it), requester.account)));
  return not(either(listed, whole));
}

/**
 * A policy may name thousands of accounts and be asked about each: those that cannot be meant are left out at
 * once.
 */
const BY_ACCOUNT = new WeakMap<readonly Principal[], ReadonlyMap<string, readonly Principal[]>>();

function candidates(principals: readonly Principal[], requester: Requester): readonly Principal[] {
  const known = BY_ACCOUNT.get(principals) ?? Map.groupBy(principals, accountNamed);
  BY_ACCOUNT.set(principals, known);
  const others = known.get('') ?? [];
  return requester.kind === 'account' ? [...others, ...(known.get(requester.account) ?? [])] : others;
}

function accountNamed(principal: Principal): string {
  const it = named(principal);
  return it.kind === 'account' ? it.account : '';
}

function namesAccount(it: Named, account: string): Truth {
  return truth(
    it.kind === 'everyone' || (it.kind === 'account' && it.account === account && it.arn === undefined),
  );
}

function namesRequester(principal: Principal, requester: Requester): Truth {
  const it = named(principal);
  if (it.kind === 'everyone') return namesEveryone(principal, requester);
  if (it.kind === 'account' && requester.kind === 'account') return namesIdentity(it, requester);
  if (it.kind === 'service' && requester.kind === 'service') {
    if (it.service === requester.service || it.service === '*') return 'true';
    return requester.service === '*' ? 'unknown' : 'false';
  }
  return truth(
    it.kind === 'federated' && requester.kind === 'federated' && it.provider === requester.provider,
  );
}

/**
 * `"Principal": "*"` takes in services; AWS does not say that `{"AWS": "*"}` does, nor that either means a
 * token.
 */
function namesEveryone(principal: Principal, requester: Requester): Truth {
  if (requester.kind === 'federated') return 'unknown';
  return requester.kind === 'service' && principal.type !== '*' ? 'unknown' : 'true';
}

function namesIdentity(
  it: { readonly account: string; readonly arn?: string },
  requester: { readonly account: string; readonly arn?: string },
): Truth {
  if (it.account !== requester.account) return 'false';
  if (it.arn === undefined) return 'true';
  if (requester.arn === undefined) return 'unknown';
  if (it.arn === requester.arn) return 'true';
  // A role and its sessions are named by different ARNs.
  return /:assumed-role\/|:federated-user\//.test(it.arn + requester.arn) ? 'unknown' : 'false';
}
