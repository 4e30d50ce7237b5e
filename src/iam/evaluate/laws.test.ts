import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Organization, PolicySource } from '../account/authorization.ts';
import { conditionText, evaluateCondition } from '../language/conditions.ts';
import type { Condition, Statement } from '../language/policy.ts';
import { actionFacts } from './action-facts.ts';
import { decide, identityAccess } from './decide.ts';
import type { Access, AccessRequest, Explanation, Need, Policies } from './decision.ts';
import { explain } from './explain.ts';
import {
  ANONYMOUS,
  contextOf,
  federated,
  MANAGEMENT,
  ORG,
  OTHER,
  OWN,
  policyOf,
  role,
  roleArn,
  root,
  service,
  session,
  sessionArn,
  user,
  userArn,
} from './fixtures/questions.ts';

/** Small worlds in which much meets: few actions, resources and names, and every kind of policy. */
const ACTIONS = [
  's3:GetObject',
  's3:PutObject',
  'sqs:SendMessage',
  'kms:Decrypt',
  'sts:AssumeRole',
  'iam:PassRole',
];
const RESOURCES: Readonly<Record<string, readonly string[]>> = {
  s3: ['arn:aws:s3:::b/x', 'arn:aws:s3:::b/alice', 'arn:aws:s3:::b/*', '*'],
  sqs: [`arn:aws:sqs:eu-west-1:${OWN}:q`],
  kms: [`arn:aws:kms:eu-west-1:${OWN}:key/k`],
  sts: [roleArn('target')],
  iam: [roleArn('target')],
};
const CALLERS = [
  user('alice', { tags: { team: 'x' } }),
  user('bob'),
  role('app', { tags: {} }),
  session('app', 'run', { issuerArn: roleArn('app') }),
  session('app', 'walk'),
  federated('carol', { issuerArn: userArn('alice') }),
  federated('dave'),
  root(),
  role('aws-service-role/x.amazonaws.com/R'),
  service('sns.amazonaws.com'),
  ANONYMOUS,
];
const PRINCIPALS: readonly (string | object)[] = [
  '*',
  { AWS: '*' },
  { AWS: OWN },
  { AWS: OTHER },
  { AWS: userArn('alice') },
  { AWS: [roleArn('app'), userArn('bob')] },
  { AWS: sessionArn('app', 'run') },
  { AWS: `arn:aws:sts::${OWN}:federated-user/carol` },
  { Service: 'sns.amazonaws.com' },
];
/** Keys of which nothing follows from the rest of a request. */
const OPEN_KEYS = ['s3:prefix', 'aws:tagkeys', 'aws:requesttag/team', 'aws:referer'];
const CONDITIONS = [
  { StringEquals: { 's3:prefix': 'a' } },
  { StringNotEquals: { 's3:prefix': ['a', 'b'] } },
  { StringLikeIfExists: { 's3:prefix': 'a*' } },
  { Null: { 's3:prefix': 'true' } },
  { StringEqualsIfExists: { 's3:prefix': 'a' }, Null: { 's3:prefix': 'false' } },
  { 'ForAllValues:StringEquals': { 'aws:TagKeys': ['a', 'b'] } },
  { 'ForAnyValue:StringLike': { 'aws:TagKeys': 'a*' } },
  { 'ForAllValues:StringEquals': { 'aws:TagKeys': ['a'] }, Null: { 'aws:TagKeys': 'false' } },
  { StringEquals: { 'aws:RequestTag/team': '${aws:PrincipalTag/team}' } },
  { StringEquals: { 'aws:referer': 'a', 's3:prefix': 'b' } },
  { StringEquals: { 'aws:PrincipalAccount': OWN } },
  { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/a*' } },
  { StringEquals: { 'aws:PrincipalOrgID': ORG } },
  { BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' } },
  { StringEquals: { 'aws:username': 'alice' } },
];

const what = fc.record({
  Effect: fc.constantFrom('Allow', 'Allow', 'Deny'),
  action: fc.constantFrom<object>(
    { Action: '*' },
    { Action: ['s3:*', 'kms:*', 'sts:*'] },
    { Action: 's3:Get*' },
    { Action: ['*:PutObject', 'sqs:SendMessage', 'iam:Pass*'] },
    { NotAction: 's3:PutObject' },
  ),
  resource: fc.constantFrom<object>(
    { Resource: '*' },
    { Resource: '*' },
    { Resource: 'arn:aws:s3:::b/*' },
    { Resource: ['arn:aws:s3:::b/x', 'arn:aws:sqs:*:*:*'] },
    { Resource: 'arn:aws:s3:::b/${aws:username}' },
    { NotResource: 'arn:aws:s3:::b/x' },
  ),
  condition: fc.oneof(
    fc.constant({}),
    fc.constantFrom(...CONDITIONS).map((Condition) => ({ Condition })),
  ),
});

type What = typeof what extends fc.Arbitrary<infer T> ? T : never;

function statementOf({ Effect, action, resource, condition }: What): object {
  return { Effect, ...action, ...resource, ...condition };
}

const statement = what.map(statementOf);
const principal = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...PRINCIPALS).map((Principal) => ({ Principal })) },
  { weight: 1, arbitrary: fc.constantFrom(...PRINCIPALS).map((NotPrincipal) => ({ NotPrincipal })) },
);
const resourceStatement = fc.tuple(what, principal).map(([it, whom]) => ({
  ...statementOf(it),
  ...(it.Effect === 'Allow' && 'NotPrincipal' in whom ? { Principal: '*' } : whom),
}));

function source(
  how: PolicySource['how'],
  statements: fc.Arbitrary<object>,
  unread: boolean,
): fc.Arbitrary<PolicySource> {
  const read = fc
    .array(statements, { maxLength: 4 })
    .map((list): PolicySource => ({ name: how, how, policy: policyOf(list) }));
  const lost = fc.constant<PolicySource>({ name: how, how, policy: undefined, problem: 'access denied' });
  return unread ? fc.oneof({ weight: 8, arbitrary: read }, { weight: 1, arbitrary: lost }) : read;
}

function organization(unread: boolean): fc.Arbitrary<Organization> {
  const everything = fc.constant({ Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' });
  const levels = (how: 'scp' | 'rcp', statements: fc.Arbitrary<object>): fc.Arbitrary<PolicySource[][]> =>
    fc.array(fc.array(source(how, statements, unread), { minLength: 1, maxLength: 2 }), { maxLength: 2 });
  const known = fc
    .record({
      scps: levels('scp', fc.oneof(everything, statement)),
      rcps: levels('rcp', fc.oneof(everything, resourceStatement)),
    })
    .map(({ scps, rcps }): Organization => ({
      state: 'known',
      id: ORG,
      managementAccountId: MANAGEMENT,
      serviceControlPolicies: scps,
      resourceControlPolicies: rcps,
    }));
  const none = fc.constant<Organization>({ state: 'none' });
  const lost = fc.constant<Organization>({ state: 'unknown', problem: 'access denied' });
  return unread ? fc.oneof(none, known, known, lost) : fc.oneof(none, known);
}

const GRANTS = [
  userArn('alice'),
  roleArn('app'),
  `arn:aws:iam::${OWN}:root`,
  sessionArn('app', 'run'),
].flatMap((grantee) =>
  [false, true].map((constrained) => ({ id: 'g', grantee, operations: ['Decrypt'], constrained })),
);

/** With `unread` some policies are not known, and some grants are constrained. */
function policies(unread: boolean): fc.Arbitrary<Policies> {
  return fc
    .record({
      identity: fc.array(source('inline', statement, unread), { maxLength: 2 }),
      boundary: fc.option(source('boundary', statement, unread), { freq: 2 }),
      session: fc.option(fc.array(source('session', statement, unread), { minLength: 1, maxLength: 1 }), {
        freq: 2,
        nil: undefined,
      }),
      organization: organization(unread),
      resourceOrganization: organization(unread),
      resource: fc.option(source('resource', resourceStatement, unread), { freq: 3 }),
      vpcEndpoint: fc.option(source('vpc-endpoint', resourceStatement, unread), { freq: 1, nil: undefined }),
      grants: fc.array(fc.constantFrom(...GRANTS.filter((it) => unread || !it.constrained)), {
        maxLength: 2,
      }),
    })
    .map(({ session: passed, vpcEndpoint, ...rest }) => ({
      ...rest,
      ...(passed === undefined ? {} : { session: passed }),
      ...(vpcEndpoint === undefined ? {} : { vpcEndpoint }),
      restrictsPublicPolicies: false,
    }));
}

const request: fc.Arbitrary<AccessRequest> = fc
  .record({
    caller: fc.constantFrom(...CALLERS),
    action: fc.constantFrom(...ACTIONS),
    owner: fc.constantFrom(OWN, OWN, OTHER),
    pick: fc.nat(),
  })
  .map(({ caller, action, owner, pick }) => {
    const resources = RESOURCES[actionFacts(action.toLowerCase()).service] ?? ['*'];
    return { caller, action, resource: resources[pick % resources.length] ?? '*', resourceAccountId: owner };
  });

const ORDER: readonly Access[] = ['denied', 'conditional', 'allowed'];

function rank(it: Access): number {
  return ORDER.indexOf(it);
}

function access(asked: AccessRequest, given: Policies): Access {
  return decide(asked, given).access;
}

/** Every policy changed in the same way. */
function changed(given: Policies, change: (it: PolicySource) => PolicySource): Policies {
  const inside = (it: Organization): Organization =>
    it.state === 'known'
      ? {
          ...it,
          serviceControlPolicies: it.serviceControlPolicies.map((level) => level.map(change)),
          resourceControlPolicies: it.resourceControlPolicies.map((level) => level.map(change)),
        }
      : it;
  const { boundary, session: passed, resource, vpcEndpoint, resourceOrganization } = given;
  return {
    ...given,
    identity: given.identity.map(change),
    boundary: boundary === null ? null : change(boundary),
    ...(passed === undefined ? {} : { session: passed.map(change) }),
    organization: inside(given.organization),
    ...(resourceOrganization === undefined ? {} : { resourceOrganization: inside(resourceOrganization) }),
    resource: resource === null || resource === undefined ? resource : change(resource),
    ...(vpcEndpoint === undefined ? {} : { vpcEndpoint: change(vpcEndpoint) }),
  };
}

function filtered(
  given: Policies,
  keep: (it: Statement, index: number, of: PolicySource) => boolean,
): Policies {
  return changed(given, (it) =>
    it.policy === undefined
      ? it
      : {
          ...it,
          policy: {
            ...it.policy,
            statements: it.policy.statements.filter((one, index) => keep(one, index, it)),
          },
        },
  );
}

function statementsOf(given: Policies): readonly Statement[] {
  const found: Statement[] = [];
  filtered(given, (it) => found.push(it) > 0);
  return found;
}

const TOLD = fc.constantFrom<string | readonly string[] | null>(
  null,
  'a',
  'b',
  'ab',
  'x',
  ['a', 'b'],
  ['a', 'c'],
);
const filling = fc.record(Object.fromEntries(OPEN_KEYS.map((key) => [key, TOLD])));
const RUNS = { numRuns: 500 };

describe('in general', () => {
  it('removing Deny statements takes nothing away', () => {
    fc.assert(
      fc.property(request, policies(true), fc.integer({ min: 0, max: 15 }), (asked, given, mask) => {
        let place = 0;
        const fewer = filtered(given, (one) => one.effect === 'Allow' || ((mask >> (place++ % 4)) & 1) === 1);
        expect(rank(access(asked, fewer))).toBeGreaterThanOrEqual(rank(access(asked, given)));
      }),
      RUNS,
    );
  });

  it('a further level of service control policies gives nothing', () => {
    fc.assert(
      fc.property(request, policies(true), source('scp', statement, true), (asked, given, level) => {
        const { organization: before } = given;
        if (before.state !== 'known') return;
        const after = { ...before, serviceControlPolicies: [...before.serviceControlPolicies, [level]] };
        expect(rank(access(asked, { ...given, organization: after }))).toBeLessThanOrEqual(
          rank(access(asked, given)),
        );
      }),
      RUNS,
    );
  });

  it('a boundary gives nothing', () => {
    fc.assert(
      fc.property(request, policies(true), source('boundary', statement, true), (asked, given, boundary) => {
        const without = access(asked, { ...given, boundary: null });
        expect(rank(access(asked, { ...given, boundary }))).toBeLessThanOrEqual(rank(without));
      }),
      RUNS,
    );
  });

  it('a further Allow takes nothing away, wherever it stands', () => {
    fc.assert(
      fc.property(
        request,
        policies(true),
        what,
        fc.constantFrom(...PRINCIPALS),
        (asked, given, extra, Principal) => {
          const added = policyOf([{ ...statementOf({ ...extra, Effect: 'Allow' }), Principal }]).statements;
          const more = changed(given, (it) =>
            it.policy === undefined
              ? it
              : { ...it, policy: { ...it.policy, statements: [...it.policy.statements, ...added] } },
          );
          expect(rank(access(asked, more))).toBeGreaterThanOrEqual(rank(access(asked, given)));
        },
      ),
      RUNS,
    );
  });

  it('an explanation gives the answer of the decision, and its statements alone give it again', () => {
    fc.assert(
      fc.property(request, policies(true), (asked, given) => {
        const explanation = explain(asked, given);
        const { access: answer, needs } = decide(asked, given);
        expect(explanation.access).toBe(answer);
        expect(needs === undefined).toBe(answer !== 'conditional');
        expect(access(asked, only(explanation, given))).toBe(answer);
      }),
      RUNS,
    );
  });

  it('what is told later never turns a sure answer', () => {
    fc.assert(
      fc.property(request, policies(true), filling, (asked, given, told) => {
        const before = access(asked, given);
        const after = access({ ...asked, context: contextOf(told) }, given);
        if (before !== 'conditional') expect(after).toBe(before);
      }),
      RUNS,
    );
  });

  it('needs are what must hold: told everything, the decision is what they come to', () => {
    let open = 0;
    fc.assert(
      fc.property(request, policies(false), filling, (asked, given, told) => {
        const { needs } = decide(asked, given);
        if (needs === undefined || !isAboutConditions(needs)) return;
        open += 1;
        const context = contextOf(told);
        const byText = new Map(
          statementsOf(given).flatMap((it) => it.conditions.map((one) => [conditionText(one), one])),
        );
        const full = { ...asked, context };
        const answer = access(full, given);
        if (answer === 'conditional') return;
        expect(answer).toBe(holds(needs, byText, told, full) ? 'allowed' : 'denied');
      }),
      { numRuns: 1500 },
    );
    expect(open).toBeGreaterThan(20);
  });

  it('what is said of a pattern is said of each that it matches', () => {
    fc.assert(
      fc.property(request, policies(true), fc.constantFrom('x', 'alice', 'other'), (asked, given, name) => {
        const all = access({ ...asked, action: 's3:GetObject', resource: 'arn:aws:s3:::b/*' }, given);
        const one = access({ ...asked, action: 's3:GetObject', resource: `arn:aws:s3:::b/${name}` }, given);
        if (all !== 'conditional') expect(one).toBe(all);
      }),
      RUNS,
    );
  });

  it("the caller's own side is the whole decision where nothing stands with the resource", () => {
    fc.assert(
      fc.property(request, policies(true), (asked, given) => {
        if (/^(kms|sts):/.test(asked.action)) return;
        const { vpcEndpoint: _, ...rest } = given;
        const alone = filtered({ ...rest, resource: null }, (__, ___, of) => of.how !== 'rcp');
        const own = { ...asked, resourceAccountId: asked.caller.accountId ?? OWN };
        if (given.organization.state === 'unknown' || hasUnreadControl(given.organization)) return;
        expect(identityAccess(asked.caller, asked.action, asked.resource, alone)).toBe(access(own, alone));
      }),
      RUNS,
    );
  });
});

function hasUnreadControl(it: Organization): boolean {
  return it.state === 'known' && it.resourceControlPolicies.flat().some((one) => one.policy === undefined);
}

/** The policies with the statements that the explanation names, and no other. */
function only({ steps }: Explanation, given: Policies): Policies {
  const named = new Set(
    steps.flatMap((it) => it.statements).map((it) => it.source.policy?.statements[it.statement]),
  );
  return filtered(given, (it) => named.has(it));
}

function isAboutConditions(need: Need): boolean {
  if ('all' in need) return need.all.every(isAboutConditions);
  if ('any' in need) return need.any.every(isAboutConditions);
  return 'not' in need ? isAboutConditions(need.not) : 'condition' in need && OPEN_KEYS.includes(need.key);
}

function holds(
  need: Need,
  byText: ReadonlyMap<string, Condition>,
  told: Readonly<Record<string, string | readonly string[] | null>>,
  asked: AccessRequest,
): boolean {
  if ('all' in need) return need.all.every((it) => holds(it, byText, told, asked));
  if ('any' in need) return need.any.some((it) => holds(it, byText, told, asked));
  if ('not' in need) return !holds(need.not, byText, told, asked);
  const condition = 'condition' in need ? byText.get(need.condition) : undefined;
  if (condition === undefined) throw new Error(JSON.stringify(need));
  const tags = { 'aws:principaltag/team': asked.caller.tags?.['team'] ?? null };
  return evaluateCondition(condition, contextOf({ ...told, ...tags }), '2012-10-17') === 'true';
}
