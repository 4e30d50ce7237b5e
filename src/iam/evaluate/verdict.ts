import type { PolicySource } from '../account/authorization.ts';
import type { Truth } from '../language/truth.ts';
import { isEntity, isPrincipal } from './asked.ts';
import type { Asked } from './asked.ts';
import { bundleOf, bundleOfOne, statementsOn } from './compiled-policy.ts';
import type { Bundle, CompiledStatement } from './compiled-policy.ts';
import type { Policies } from './decision.ts';
import { grantedBy } from './key-grants.ts';
import type { Layers } from './layers.ts';
import { unreadText } from './logic.ts';
import type { Logic } from './logic.ts';
import { isNamed, naming } from './principal-test.ts';
import { isPublicPolicy } from './public-policy.ts';
import { overridesBucketPolicy } from './special-rules.ts';

/** What a resource's policy grants, by how it names the caller. */
export interface Grades<T> {
  readonly direct: T;
  readonly role: T;
  readonly account: T;
}

/** A question, the policies that have a say in it, and what it is answered in. */
export interface Case<T> {
  readonly asked: Asked;
  readonly layers: Layers;
  readonly policies: Policies;
  readonly logic: Logic<T>;
}

/**
 * The rules of https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html: no Deny
 * anywhere, and an Allow everywhere that one is needed.
 */
export function verdict<T>(it: Case<T>): T {
  const { logic } = it;
  const allowed = allowedBy(it);
  if (allowed === logic.no) return logic.no;
  const denied = deniedBy(it);
  return denied === logic.yes ? logic.no : logic.all([allowed, logic.not(denied)]);
}

function allowedBy<T>(it: Case<T>): T {
  const { asked, logic } = it;
  const granted = isPrincipal(asked.caller) ? grantedToPrincipal(it) : grantedByResource(it);
  if (granted === logic.no) return logic.no;
  return logic.all([granted, serviceControlAllows(it), endpointAllows(it)]);
}

/** Services, identity providers and anonymous callers hold no policies of their own. */
function grantedByResource<T>(it: Case<T>): T {
  const { direct, role, account } = resourceGrades(it);
  const granted = it.logic.any([direct, role, account, keyGrades(it).direct]);
  return it.asked.caller.kind === 'anonymous' ? it.logic.all([granted, notRestricted(it)]) : granted;
}

function grantedToPrincipal<T>(it: Case<T>): T {
  return it.asked.isSameAccount ? withinAccount(it) : acrossAccounts(it);
}

function withinAccount<T>(it: Case<T>): T {
  const { layers, logic } = it;
  const own = ownAllows(it);
  if (!layers.ownPolicyDecides && own === logic.yes) return own;
  const grades = resourceGrades(it);
  const grants = keyGrades(it);
  const named = logic.any([grades.role, grants.role]);
  const passedOn = layers.ownPolicyDecides
    ? logic.all([logic.any([grades.account, grants.account]), own])
    : own;
  const limited = named === logic.no ? logic.no : logic.all([named, limitsAllow(it)]);
  return logic.any([passedOn, grades.direct, grants.direct, limited]);
}

/**
 * Both accounts must allow it. A key's grant to a principal of another account is both sides in one.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html
 * https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-modifying-external-accounts.html
 */
function acrossAccounts<T>(it: Case<T>): T {
  const { logic } = it;
  const own = ownAllows(it);
  const grants = keyGrades(it);
  const byGrant = logic.any([grants.direct, logic.all([grants.role, limitsAllow(it)])]);
  if (own === logic.no) return byGrant;
  const { direct, role, account } = resourceGrades(it);
  const granted = logic.any([direct, role, account]);
  const open = granted === logic.no ? granted : logic.all([granted, notRestricted(it)]);
  return logic.any([logic.all([own, logic.any([open, grants.account])]), byGrant]);
}

/** The caller's own side: the root user may do everything, others what identity policies allow within the limits. */
export function ownAllows<T>(it: Case<T>): T {
  if (it.asked.caller.kind === 'root') return it.logic.yes;
  const identity = identityAllows(it);
  return identity === it.logic.no ? identity : it.logic.all([identity, limitsAllow(it)]);
}

export function identityAllows<T>({ asked, layers, logic }: Case<T>): T {
  return bundleAllows(bundleOf(layers.identity), asked, logic);
}

function limitsAllow<T>(it: Case<T>): T {
  return it.logic.all([boundaryAllows(it), sessionAllows(it)]);
}

export function boundaryAllows<T>({ asked, layers, logic }: Case<T>): T {
  return layers.boundary === null ? logic.yes : bundleAllows(bundleOfOne(layers.boundary), asked, logic);
}

/** AWS: without session policies, a federated user has no permissions, and a role all of its own. */
export function sessionAllows<T>({ asked, layers, logic }: Case<T>): T {
  if (layers.session !== undefined) return bundleAllows(bundleOf(layers.session), asked, logic);
  return asked.caller.kind === 'federated' ? logic.no : logic.yes;
}

/** Each level must allow it. */
export function serviceControlAllows<T>({ asked, layers, logic }: Case<T>): T {
  const { levels, unread } = layers.serviceControl;
  if (unread !== undefined) return logic.unread(unread);
  return logic.all(levels.map((level) => bundleAllows(bundleOf(level), asked, logic)));
}

function bundleAllows<T>(bundle: Bundle, asked: Asked, logic: Logic<T>): T {
  const found: T[] = [];
  for (const { it } of statementsOn(bundle, 'Allow', asked.action, asked.facts.service)) {
    const applies = logic.applies(it, asked);
    if (applies === logic.yes) return logic.yes;
    if (applies !== logic.no) found.push(applies);
  }
  for (const source of bundle.unread) found.push(logic.unread(unreadText(source, 'allows')));
  return logic.any(found);
}

export function resourceGrades<T>({ asked, layers, logic }: Case<T>): Grades<T> {
  const { resource } = layers;
  const none = { direct: logic.no, role: logic.no, account: logic.no };
  if (resource === null) return none;
  if (resource?.policy === undefined)
    return { ...none, direct: logic.unread(resourceUnread(resource, 'allows')) };
  const direct: T[] = [];
  const role: T[] = [];
  const account: T[] = [];
  for (const { it } of statementsOn(bundleOfOne(resource), 'Allow', asked.action, asked.facts.service)) {
    const named = naming(it.principals, asked.caller, 'Allow', asked.hasBoundary);
    const add = (list: T[], truth: Truth): void => {
      if (truth !== 'false')
        list.push(logic.all([logic.naming(truth, named.open), logic.applies(it, asked)]));
    };
    add(direct, named.direct);
    add(role, named.role);
    add(account, named.account);
  }
  return { direct: logic.any(direct), role: logic.any(role), account: logic.any(account) };
}

function resourceUnread(resource: PolicySource | undefined, verb: 'allows' | 'denies'): string {
  return resource === undefined ? `the policy of the resource ${verb} it` : unreadText(resource, verb);
}

export function keyGrades<T>({ asked, policies, logic }: Case<T>): Grades<T> {
  return grantedBy(asked, policies.grants, logic);
}

/** RestrictPublicBuckets: a public policy then grants nothing outside of the account but to services. */
export function notRestricted<T>({ asked, layers, policies, logic }: Case<T>): T {
  const policy = layers.resource?.policy;
  if (asked.facts.service !== 's3' || policies.restrictsPublicPolicies === false || policy === undefined)
    return logic.yes;
  const isPublic = isPublicPolicy(policy);
  if (isPublic === 'false') return logic.yes;
  if (policies.restrictsPublicPolicies === undefined)
    return logic.unread('the bucket does not restrict public policies');
  return isPublic === 'true'
    ? logic.no
    : logic.unread('S3 does not count the policy of the bucket as public');
}

/** AWS: at a gateway endpoint, an account named as principal means its root user only. */
export function endpointAllows<T>({ asked, layers, logic }: Case<T>): T {
  const { endpoint } = layers;
  if (endpoint === undefined) return logic.yes;
  if (endpoint.policy === undefined) return logic.unread(unreadText(endpoint, 'allows'));
  const found: T[] = [];
  for (const { it } of statementsOn(bundleOfOne(endpoint), 'Allow', asked.action, asked.facts.service)) {
    const who = naming(it.principals, asked.caller, 'Allow', asked.hasBoundary);
    const truth = isNamed({ ...who, account: who.account === 'true' ? 'unknown' : who.account });
    if (truth === 'false') continue;
    found.push(logic.all([logic.naming(truth, who.open ?? asked.caller.account), logic.applies(it, asked)]));
  }
  return logic.any(found);
}

/** A policy's Deny statements, and whether they ask who the caller is. */
export interface DenyingBundle {
  readonly bundle: Bundle;
  readonly namesPrincipals: boolean;
}

/** Every policy whose Deny statements count. */
export function denyingBundles({ asked, layers }: Case<unknown>): readonly DenyingBundle[] {
  const found: DenyingBundle[] = [];
  const add = (bundle: Bundle, namesPrincipals: boolean): void =>
    void found.push({ bundle, namesPrincipals });
  if (isEntity(asked.caller)) {
    add(bundleOf(layers.identity), false);
    if (layers.boundary !== null) add(bundleOfOne(layers.boundary), false);
    if (layers.session !== undefined) add(bundleOf(layers.session), false);
  }
  for (const level of layers.serviceControl.levels) add(bundleOf(level), false);
  for (const level of layers.resourceControl.levels) add(bundleOf(level), true);
  if (countsResourceDenies(asked, layers)) add(bundleOfOne(layers.resource), true);
  if (layers.endpoint !== undefined) add(bundleOfOne(layers.endpoint), true);
  return found;
}

function countsResourceDenies(
  asked: Asked,
  layers: Layers,
): layers is Layers & { readonly resource: PolicySource } {
  return layers.resource !== null && layers.resource !== undefined && !overridesBucketPolicy(asked);
}

export function deniedBy<T>(it: Case<T>): T {
  const { asked, layers, logic } = it;
  const found: T[] = [];
  for (const { bundle, namesPrincipals } of denyingBundles(it)) {
    const denies = bundleDenies(bundle, namesPrincipals, asked, logic);
    if (denies === logic.yes) return denies;
    if (denies !== logic.no) found.push(denies);
  }
  if (layers.resource === undefined && !overridesBucketPolicy(asked)) {
    found.push(logic.unread(resourceUnread(undefined, 'denies')));
  }
  const { unread } = layers.resourceControl;
  if (unread !== undefined) found.push(logic.unread(unread));
  return logic.any(found);
}

function bundleDenies<T>(bundle: Bundle, namesPrincipals: boolean, asked: Asked, logic: Logic<T>): T {
  const found: T[] = bundle.unread.map((source) => logic.unread(unreadText(source, 'denies')));
  for (const { it } of statementsOn(bundle, 'Deny', asked.action, asked.facts.service)) {
    const denies = denyApplies(it, namesPrincipals, asked, logic);
    if (denies === logic.yes) return denies;
    if (denies !== logic.no) found.push(denies);
  }
  return logic.any(found);
}

function denyApplies<T>(it: CompiledStatement, namesPrincipals: boolean, asked: Asked, logic: Logic<T>): T {
  if (!namesPrincipals) return logic.applies(it, asked);
  const who = naming(it.principals, asked.caller, 'Deny', asked.hasBoundary);
  const truth = isNamed(who);
  return truth === 'false' ? logic.no : logic.all([logic.naming(truth, who.open), logic.applies(it, asked)]);
}
