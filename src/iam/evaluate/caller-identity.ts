import type { Caller } from './decision.ts';

/** A caller's names, taken apart. */
export interface CallerIdentity {
  /** `provider`: whoever comes with a token of an identity provider. */
  readonly kind: Caller['kind'] | 'provider';
  readonly arn: string;
  readonly account: string | undefined;
  /** Of a role and its sessions; unique in the account, whatever the path. */
  readonly roleName: string | undefined;
  /** Of the user or role behind it; undefined where it is not known, and for those that have none. */
  readonly entityArn: string | undefined;
  /** `user/path/name`, `assumed-role/…`: what comes after the fifth colon. */
  readonly name: string;
  /** https://docs.aws.amazon.com/IAM/latest/UserGuide/using-service-linked-roles.html */
  readonly isServiceLinked: boolean;
}

const KNOWN = new WeakMap<Caller, CallerIdentity>();

export function callerIdentity(caller: Caller): CallerIdentity {
  const known = KNOWN.get(caller) ?? read(caller);
  KNOWN.set(caller, known);
  return known;
}

function read(caller: Caller): CallerIdentity {
  const name = afterFifthColon(caller.arn);
  const kind = caller.kind === 'federated' && !name.startsWith('federated-user/') ? 'provider' : caller.kind;
  const entityArn = entityOf(caller);
  const role = kind === 'session' ? name.split('/')[1] : kind === 'role' ? lastSegment(name) : undefined;
  return {
    kind,
    arn: caller.arn,
    account: kind === 'provider' ? undefined : caller.accountId,
    roleName: role,
    entityArn,
    name,
    isServiceLinked: caller.isServiceLinked === true || isServiceLinkedRole(entityArn ?? ''),
  };
}

function entityOf({ kind, arn, issuerArn }: Caller): string | undefined {
  return kind === 'session' || kind === 'federated' ? issuerArn : arn;
}

function isServiceLinkedRole(arn: string): boolean {
  return afterFifthColon(arn).startsWith('role/aws-service-role/');
}

export function afterFifthColon(arn: string): string {
  let at = -1;
  for (let colons = 0; colons < 5; colons++) {
    at = arn.indexOf(':', at + 1);
    if (at < 0) return '';
  }
  return arn.slice(at + 1);
}

export function lastSegment(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
