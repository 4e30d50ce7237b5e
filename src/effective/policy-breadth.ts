import { conditionText } from '../iam/language/conditions.ts';
import { operatorNamed } from '../iam/language/operators.ts';
import type { Condition, Policy, Statement } from '../iam/language/policy.ts';
import { actionCovers, coversActions, coversResources, withinService } from '../iam/language/scope.ts';
import { statementName } from './role-trust.ts';

/** Whose policy it is: that decides which ARNs are its own. */
export interface PolicyHome {
  readonly account: string;
  readonly partition: string;
}

/** What a policy gives that it should not: clauses, one for each statement that does, to follow on a policy's name. */
export type Breadth = (policy: Policy, home: PolicyHome) => readonly string[];

type InStatement = (statement: Statement, policy: Policy, home: PolicyHome) => string | undefined;

function perAllow(find: InStatement): Breadth {
  return (policy, home) =>
    policy.statements.flatMap((it, index) => {
      const what = it.effect === 'Allow' ? find(it, policy, home) : undefined;
      return what === undefined ? [] : [`${statementName(it, index)} ${what}${under(it)}`];
    });
}

function under({ conditions }: Statement): string {
  return conditions.length === 0 ? '' : `, where ${conditions.map(conditionText).join(' and ')}`;
}

/** Whether a Deny of the same policy takes all of that away, whatever the request holds. */
function isDenied({ statements, version }: Policy, pattern: string, resources: readonly string[]): boolean {
  return statements.some(
    (it) =>
      it.effect === 'Deny' &&
      it.conditions.length === 0 &&
      coversActions(it, { pattern, except: [] }) &&
      resources.every((resource) => coversResources(it, resource, version)),
  );
}

/** Every action on every resource. Conditions do not count: they are often easy to meet. */
export const everything: Breadth = perAllow((statement, policy, { partition }) => {
  const all = ['*', `arn:${partition}:*:*:*:*`].some((it) => coversResources(statement, it, policy.version));
  const isAll = all && coversActions(statement, { pattern: '*', except: [] });
  return isAll && !isDenied(policy, '*', ['*']) ? 'allows every action on every resource' : undefined;
});

/** Every action of some service, on whatever resources, written with a wildcard or as what a NotAction leaves. */
export const wholeServices: Breadth = perAllow((statement, policy) => {
  const { actions, notActions = [], resources = ['*'] } = statement;
  if (actions === undefined) {
    const rest = withinService('*', resources);
    const isWhole = coversActions(statement, { pattern: rest, except: [] }) || rest === '*';
    if (notActions.length === 0 || notActions.includes('*') || !isWhole) return undefined;
    return `allows every action of ${rest === '*' ? 'all services' : rest} that it does not name (NotAction ${notActions.join(', ')})`;
  }
  const wide = actions.filter((it) => isWholeService(it) && !isDenied(policy, it, resources));
  return wide.length === 0 ? undefined : `allows ${wide.join(', ')}`;
});

function isWholeService(pattern: string): boolean {
  const [service = ''] = pattern.split(':', 1);
  return actionCovers(pattern, pattern.includes(':') ? `${service}:*` : '*');
}

/** All but some actions, where that is not held to the resources of one service. */
export const allButSome: Breadth = perAllow((statement) => {
  const { notActions = [], resources = ['*'] } = statement;
  if (notActions.length === 0 || withinService('*', resources) !== '*') return undefined;
  return `allows all but ${notActions.join(', ')}`;
});

/** Every action of one service on all of its resources. */
export function allOf(service: string): Breadth {
  return perAllow((statement, policy, { partition, account }) => {
    const pattern = `${service}:*`;
    const resources = [`arn:${partition}:${service}:*:${account}:*`];
    const isAll =
      coversActions(statement, { pattern, except: [] }) &&
      resources.every((it) => coversResources(statement, it, policy.version)) &&
      !isDenied(policy, pattern, resources);
    return isAll ? `allows every action of ${service} on all of its resources` : undefined;
  });
}

/** An action on all things of a type, with no condition that holds it to some of them. */
interface OnAll {
  readonly actions: readonly string[];
  /** The end of their ARNs, with the account for `ACCOUNT`. */
  readonly resource: string;
  /** Starts of the names of condition keys that say which of them, or for what. */
  readonly narrowing: readonly string[];
  readonly on: string;
}

function onAll({ actions, resource, narrowing, on }: OnAll): Breadth {
  return perAllow((statement, policy, { partition, account }) => {
    const arn = `arn:${partition}:${resource.replace('ACCOUNT', account)}`;
    if (!coversResources(statement, arn, policy.version)) return undefined;
    if (statement.conditions.some((it) => isHeldBy(it, narrowing))) return undefined;
    const wide = actions.filter(
      (pattern) => coversActions(statement, { pattern, except: [] }) && !isDenied(policy, pattern, [arn]),
    );
    return wide.length === 0 ? undefined : `allows ${wide.join(' and ')} on ${on}`;
  });
}

/** Whether a condition demands some values of a key that is of those, and not just any. */
function isHeldBy({ operator, qualifier, key, values }: Condition, narrowing: readonly string[]): boolean {
  const known = operatorNamed(operator);
  if (known === undefined || known.negated || known.family === 'null' || qualifier === 'ForAllValues')
    return false;
  if (!narrowing.some((start) => key.startsWith(start))) return false;
  return values.length > 0 && values.every((it) => !/^[*?]*$/.test(it));
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html */
export const passAnyRole: Breadth = onAll({
  actions: ['iam:PassRole'],
  resource: 'iam::ACCOUNT:role/*',
  narrowing: ['iam:passedtoservice', 'iam:associatedresourcearn', 'iam:resourcetag/', 'aws:resourcetag/'],
  on: 'every role, to every service',
});

export const assumeAnyRole: Breadth = onAll({
  actions: ['sts:AssumeRole'],
  resource: 'iam::ACCOUNT:role/*',
  narrowing: ['iam:resourcetag/', 'aws:resourcetag/', 'sts:externalid'],
  on: 'every role',
});

/** Keys can be told by their aliases and tags, and what they decrypt by the service or the encryption context. */
export const decryptAll: Breadth = onAll({
  actions: ['kms:Decrypt', 'kms:ReEncryptFrom'],
  resource: 'kms:*:ACCOUNT:key/*',
  narrowing: [
    'aws:resourcetag/',
    'kms:encryptioncontext:',
    'kms:requestalias',
    'kms:resourcealiases',
    'kms:viaservice',
  ],
  on: 'every key',
});

/** It is about no resource; which products, only a condition says. */
export const subscribeToAnything: Breadth = onAll({
  actions: ['aws-marketplace:Subscribe'],
  resource: 'aws-marketplace:*:ACCOUNT:*',
  narrowing: ['aws-marketplace:productid'],
  on: 'every product',
});
