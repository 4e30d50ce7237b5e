import type { PolicySource } from '../account/authorization.ts';
import { conditionText } from '../language/conditions.ts';
import type { Statement } from '../language/policy.ts';
import { and, or } from '../language/truth.ts';
import type { Truth } from '../language/truth.ts';
import { isEntity, isPrincipal } from './asked.ts';
import type { Asked } from './asked.ts';
import { bundleOf, bundleOfOne, statementsOn } from './compiled-policy.ts';
import type { Bundle, Sourced } from './compiled-policy.ts';
import type { Need, StatementRef, Step } from './decision.ts';
import { takesGrants } from './key-grants.ts';
import { openConditions, TRUTH } from './logic.ts';
import { isNamed, naming } from './principal-test.ts';
import { isPublicGrant } from './public-policy.ts';
import { resourceFormula } from './resource-test.ts';
import {
  boundaryAllows,
  deniedBy,
  denyingBundles,
  endpointAllows,
  identityAllows,
  keyGrades,
  notRestricted,
  resourceGrades,
  serviceControlAllows,
  sessionAllows,
} from './verdict.ts';
import type { Case } from './verdict.ts';
import { overridesBucketPolicy } from './special-rules.ts';

type TruthCase = Case<Truth>;

/** What denies: any statement of any policy, and what stands over the two accounts. */
export function denySteps(it: TruthCase): readonly Step[] {
  const found = denyingBundles(it).flatMap(({ bundle, namesPrincipals }) =>
    refsOf(bundle, 'Deny', it.asked, namesPrincipals),
  );
  return [explicitDeny(it, found), resourceControl(it), serviceControl(it)];
}

function explicitDeny(it: TruthCase, statements: readonly StatementRef[]): Step {
  const denied = deniedBy(it);
  const unread = denyingBundles(it).flatMap(({ bundle }) => bundle.unread);
  const note = [
    ...unread.map((source) => `${source.name} was not read and may deny it`),
    ...(it.layers.resource === undefined ? ['the policy of the resource is not known and may deny it'] : []),
    ...(overridesBucketPolicy(it.asked)
      ? ['what the bucket policy denies does not count for the root user here']
      : []),
  ].join('; ');
  if (denied === 'unknown' && statements.length === 0) return step('explicit-deny', 'unread', [], note);
  const outcome = denied === 'true' ? 'denies' : denied === 'unknown' ? 'denies-conditionally' : 'silent';
  return step('explicit-deny', outcome, statements, note);
}

function resourceControl({ layers }: TruthCase): Step {
  const { levels, unread } = layers.resourceControl;
  if (unread !== undefined) return step('resource-control-policy', 'unread', [], `perhaps ${unread}`);
  if (levels.length === 0) return step('resource-control-policy', 'not-asked', []);
  // https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_evaluation.html
  return step(
    'resource-control-policy',
    'allows',
    [],
    'AWS keeps RCPFullAWSAccess at every level: only a Deny counts',
  );
}

function serviceControl(it: TruthCase): Step {
  const { levels, unread } = it.layers.serviceControl;
  if (unread !== undefined)
    return step('service-control-policy', 'unread', [], `it is not known that ${unread}`);
  if (levels.length === 0) return step('service-control-policy', 'not-asked', [], whyNoServiceControl(it));
  const refs = levels.map((level) => refsOf(bundleOf(level), 'Allow', it.asked, false));
  const missing = levels.findIndex(
    (level, index) => refs[index]?.length === 0 && level.every((source) => source.policy !== undefined),
  );
  const note = missing < 0 ? '' : `no policy at level ${missing + 1} of ${levels.length} allows it`;
  return step(
    'service-control-policy',
    limitOutcome(serviceControlAllows(it), refs.flat()),
    refs.flat(),
    note,
  );
}

function whyNoServiceControl({ asked, policies }: TruthCase): string {
  const { caller } = asked;
  if (!isPrincipal(caller)) return 'the caller belongs to no account';
  if (caller.isServiceLinked) return 'no service control policy holds for service-linked roles';
  return policies.organization.state === 'known' ? '' : 'the account is in no organization';
}

/** What grants: the resource's policy, a key's grants and the identity's policies. */
export function grantSteps(it: TruthCase): readonly Step[] {
  return [resourcePolicy(it), ...keyGrant(it), ...publicAccess(it), identityPolicy(it)];
}

function resourcePolicy(it: TruthCase): Step {
  const { resource } = it.layers;
  if (resource === null) return step('resource-policy', 'not-asked', []);
  if (resource?.policy === undefined) return step('resource-policy', 'unread', [], resource?.problem);
  const statements = refsOf(bundleOfOne(resource), 'Allow', it.asked, true);
  const { direct, role, account } = resourceGrades(it);
  const result = or([direct, role, account]);
  const outcome = result === 'true' ? 'allows' : result === 'unknown' ? 'allows-conditionally' : 'silent';
  return step('resource-policy', outcome, statements, gradeNote(it, direct, role, account));
}

function gradeNote(it: TruthCase, direct: Truth, role: Truth, account: Truth): string {
  if (!it.asked.isSameAccount || direct !== 'false') return '';
  if (role !== 'false')
    return 'it names the role or user behind the caller, whom boundary and session policies limit';
  return account === 'false' ? '' : 'it names the account, whose identity policies must allow it too';
}

function keyGrant(it: TruthCase): readonly Step[] {
  if (!takesGrants(it.asked)) return [];
  const { direct, role, account } = keyGrades(it);
  const result = or([direct, role, account]);
  if (it.policies.grants === undefined)
    return [step('key-grant', 'unread', [], 'the grants of the key were not read')];
  const outcome = result === 'true' ? 'allows' : result === 'unknown' ? 'allows-conditionally' : 'silent';
  return [step('key-grant', outcome, [])];
}

/** The statements that make the policy public, whatever they are about, are what closes it to others. */
function publicAccess(it: TruthCase): readonly Step[] {
  const { resource } = it.layers;
  const isOutside = !it.asked.isSameAccount && it.asked.caller.kind !== 'service';
  if (!isOutside || resource?.policy === undefined || notRestricted(it) === 'true') return [];
  const statements = resource.policy.statements.flatMap((statement, index) => {
    const isPublic = isPublicGrant(statement);
    return isPublic === 'false' && statement.effect === 'Allow'
      ? []
      : [refOf(resource, statement, index, isPublic === 'true' ? 'true' : 'unknown', [])];
  });
  const outcome = notRestricted(it) === 'false' ? 'denies' : 'denies-conditionally';
  return [
    step(
      'special-rule',
      outcome,
      statements,
      'RestrictPublicBuckets: a public policy grants nothing outside of the account',
    ),
  ];
}

function identityPolicy(it: TruthCase): Step {
  const { caller } = it.asked;
  if (caller.kind === 'root')
    return step('identity-policy', 'allows', [], 'the root user needs no policy of its own');
  if (!isEntity(caller))
    return step('identity-policy', 'not-asked', [], 'the caller has no policies of its own');
  const bundle = bundleOf(it.layers.identity);
  const statements = refsOf(bundle, 'Allow', it.asked, false);
  const result = identityAllows(it);
  const note = unreadNote(bundle.unread);
  if (result === 'unknown' && statements.length === 0) return step('identity-policy', 'unread', [], note);
  const outcome = result === 'true' ? 'allows' : result === 'unknown' ? 'allows-conditionally' : 'silent';
  return step('identity-policy', outcome, statements, note);
}

function unreadNote(unread: readonly PolicySource[]): string {
  return unread.map((it) => `${it.name} was not read`).join('; ');
}

/** What limits: boundary, session and endpoint policies, where there are any. */
export function limitSteps(it: TruthCase): readonly Step[] {
  const { boundary, session, endpoint } = it.layers;
  const found: Step[] = [];
  if (boundary !== null) {
    found.push(limitStep('permissions-boundary', boundaryAllows(it), bundleOfOne(boundary), it.asked, false));
  }
  if (session !== undefined) {
    found.push(limitStep('session-policy', sessionAllows(it), bundleOf(session), it.asked, false));
  } else if (it.asked.caller.kind === 'federated') {
    found.push(
      step(
        'session-policy',
        'denies',
        [],
        'none was passed, and without one a federated user may do nothing',
      ),
    );
  }
  if (endpoint !== undefined) {
    found.push(limitStep('vpc-endpoint-policy', endpointAllows(it), bundleOfOne(endpoint), it.asked, true));
  }
  return found;
}

function limitStep(
  name: Step['step'],
  result: Truth,
  bundle: Bundle,
  asked: Asked,
  namesPrincipals: boolean,
): Step {
  const statements = refsOf(bundle, 'Allow', asked, namesPrincipals);
  return step(name, limitOutcome(result, statements), statements, unreadNote(bundle.unread));
}

/** Where an Allow is needed, none is as good as a Deny. */
function limitOutcome(result: Truth, statements: readonly StatementRef[]): Step['outcome'] {
  if (result === 'true') return 'allows';
  if (result === 'false') return 'denies';
  return statements.length === 0 ? 'unread' : 'allows-conditionally';
}

function step(
  name: Step['step'],
  outcome: Step['outcome'],
  statements: readonly StatementRef[],
  note?: string,
): Step {
  return { step: name, outcome, statements, ...(note === undefined || note === '' ? {} : { note }) };
}

/** The statements that apply, surely or perhaps. */
function refsOf(
  bundle: Bundle,
  effect: Statement['effect'],
  asked: Asked,
  namesPrincipals: boolean,
): readonly StatementRef[] {
  const found = new Map<Statement, StatementRef>();
  for (const sourced of statementsOn(bundle, effect, asked.action, asked.facts.service)) {
    const ref = sourcedRef(sourced, asked, namesPrincipals);
    if (ref !== undefined) found.set(sourced.it.statement, ref);
  }
  return [...found.values()];
}

function sourcedRef(
  { it, source }: Sourced,
  asked: Asked,
  namesPrincipals: boolean,
): StatementRef | undefined {
  const { effect } = it.statement;
  const who = namesPrincipals ? naming(it.principals, asked.caller, effect, asked.hasBoundary) : undefined;
  const named = who === undefined ? 'true' : isNamed(who);
  const applies = and([named, TRUTH.applies(it, asked)]);
  if (applies === 'false') return undefined;
  const open = [
    ...(named === 'unknown' ? [`the caller is ${who?.open ?? 'one of its principals'}`] : []),
    ...resourceTexts(resourceFormula(it.resources, asked.target, asked.variables)),
    ...openConditions(it, asked).map(conditionText),
  ];
  return refOf(source, it.statement, it.index, applies, open);
}

function resourceTexts(formula: boolean | Need): readonly string[] {
  if (typeof formula === 'boolean') return [];
  if ('any' in formula) return formula.any.flatMap(resourceTexts);
  if ('all' in formula) return formula.all.flatMap(resourceTexts);
  if ('not' in formula) return resourceTexts(formula.not).map((it) => `not: ${it}`);
  return 'resource' in formula ? [`the resource matches ${formula.resource}`] : [];
}

function refOf(
  source: PolicySource,
  { sid, effect }: Statement,
  statement: number,
  applies: 'true' | 'unknown',
  conditions: readonly string[],
): StatementRef {
  return { source, statement, ...(sid === undefined ? {} : { sid }), effect, applies, conditions };
}
