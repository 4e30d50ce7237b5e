import type { Principal, Statement } from '../language/policy.ts';
import type { Truth } from '../language/truth.ts';
import { opaqueLiteral } from './literals.ts';
import type { Literal } from './literals.ts';
import { accountOf, isNobody, roleNameOf } from './requesters.ts';
import type { Requester } from './requesters.ts';

/** Whether a statement is about a requester; a literal where AWS does not say, and some answer must be assumed. */
export type About = 'true' | 'false' | Literal;

/** Statements without principals are about nobody in a resource policy, and about its holder in an identity policy. */
export function aboutRequester(statement: Statement, requester: Requester, isResourcePolicy: boolean): About {
  const { principals, notPrincipals } = statement;
  if (principals !== undefined) return oneOf(principals, requester);
  if (notPrincipals !== undefined) return noneOf(notPrincipals, requester);
  return isResourcePolicy ? 'false' : 'true';
}

function oneOf(principals: readonly Principal[], requester: Requester): About {
  const open: string[] = [];
  for (const principal of principals) {
    const answer = names(principal, requester);
    if (answer === 'true') return 'true';
    if (answer === 'unknown') open.push(`${principal.type} ${principal.value}`);
  }
  if (open.length === 0) return 'false';
  return opaqueLiteral(`the requester is among ${[...new Set(open)].toSorted().join(', ')}`);
}

function noneOf(principals: readonly Principal[], requester: Requester): About {
  if (principals.length === 0) return 'false';
  const answers = principals.map((it) => names(it, requester));
  if (answers.every((it) => it === 'false')) return 'true';
  if (answers.includes('true') && isWhollyListed(principals, requester)) return 'false';
  const list = principals.map((it) => `${it.type} ${it.value}`).toSorted();
  return opaqueLiteral(`the requester is not among ${list.join(', ')}`);
}

/**
 * AWS: beside an identity its account must be listed, and beside a session its role too; else it may be shut out
 * with them.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
 */
function isWhollyListed(principals: readonly Principal[], requester: Requester): boolean {
  const { kind, account, name } = requester;
  if (principals.some((it) => it.value === '*')) return true;
  if (kind === 'service' || kind === 'federated') return true;
  if (account === undefined) return kind === 'canonical';
  const values = new Set(principals.flatMap((it) => (it.type === 'AWS' ? it.value : [])));
  if (name === undefined) return true;
  if (!values.has(account)) return false;
  if (kind === 'role') return false;
  if (kind !== 'session') return true;
  const role = roleNameOf(name);
  return values.has(name) && [...values].some((it) => it.includes(':role/') && roleNameOf(it) === role);
}

function names(principal: Principal, requester: Requester): Truth {
  const { type, value } = principal;
  // AWS's own checks take the bare star for everybody, services and providers too:
  // https://github.com/aws-samples/iam-access-analyzer-custom-policy-check-samples
  if (type === '*') return 'true';
  if (type === 'AWS') return namesForAws(principal, requester);
  const kind = type === 'Service' ? 'service' : type === 'Federated' ? 'federated' : 'canonical';
  if (requester.kind === kind) return value === '*' || value === requester.name ? 'true' : 'false';
  // A canonical user's id stands for an account, and does not tell which.
  return kind === 'canonical' && isOfAccount(requester) ? 'unknown' : 'false';
}

function isOfAccount({ kind }: Requester): boolean {
  return kind === 'identity' || kind === 'role' || kind === 'session';
}

function namesForAws(principal: Principal, requester: Requester): Truth {
  const { value } = principal;
  const { kind, name, account } = requester;
  if (value === '*') return kind === 'service' || kind === 'federated' ? 'unknown' : 'true';
  if (isNobody(principal)) return 'false';
  if (kind === 'canonical') return 'unknown';
  if (!isOfAccount(requester)) return 'false';
  if (value === name || value === account) return 'true';
  if (kind !== 'session' || name === undefined || !value.includes(':role/')) return 'false';
  return accountOf(principal) === account && roleNameOf(value) === roleNameOf(name) ? 'true' : 'false';
}
