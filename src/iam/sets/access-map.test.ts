import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Authorization, Organization, PrincipalEntity } from '../account/authorization.ts';
import { actionNumber } from '../actions/actions.ts';
import type { Context } from '../language/conditions.ts';
import type { Policy } from '../language/policy.ts';
import { accessMapOf, universeOf } from './access-map.ts';
import type { Span } from './access-map.ts';
import { actionCount } from './action-patterns.ts';
import { countBits, hasBit, isSubset, membersOf } from './bits.ts';
import {
  ACCOUNT,
  accountOf,
  EVERYTHING,
  MANAGEMENT,
  organizationOf,
  policyOf,
  role,
  sourceOf,
  user,
} from './fixtures/accounts.ts';
import type { Words } from './fixtures/accounts.ts';
import { authorization, organization, policy, principal } from './fixtures/random.ts';

type Answer = 'surely' | 'perhaps' | 'never';

function answerIn(span: Span, member: number): Answer {
  if (hasBit(span.must, member)) return 'surely';
  return hasBit(span.may, member) ? 'perhaps' : 'never';
}

function numberOf(action: string): number {
  const number = actionNumber(action);
  if (number === undefined) throw new Error(`there is no ${action}`);
  return number;
}

/** What the account's first principal may do, for each of the actions. */
function answers(
  account: Authorization,
  asked: Readonly<Record<string, Answer>>,
): Readonly<Record<string, Answer>> {
  const span = accessMapOf(account).actionsOf(0);
  return Object.fromEntries(Object.keys(asked).map((it) => [it, answerIn(span, numberOf(it))]));
}

const ALL = policyOf(EVERYTHING);
const ON_DATA: Words = { Action: 's3:*', Resource: ['arn:aws:s3:::data', 'arn:aws:s3:::data/*'] };

describe('what a principal may do by its own policies', () => {
  const cases: readonly (readonly [string, readonly Words[], Readonly<Record<string, Answer>>])[] = [
    ['nothing without a policy', [], { 's3:GetObject': 'never' }],
    ['an action', [{ Action: 's3:GetObject' }], { 's3:GetObject': 'surely', 's3:PutObject': 'never' }],
    ['all of a service', [{ Action: 's3:*' }], { 's3:GetObject': 'surely', 'ec2:RunInstances': 'never' }],
    ['all but a service', [{ NotAction: 'iam:*' }], { 's3:GetObject': 'surely', 'iam:PassRole': 'never' }],
    [
      'all but several',
      [{ NotAction: ['iam:*', 's3:Get*'] }],
      { 's3:GetObject': 'never', 's3:PutObject': 'surely' },
    ],
    [
      'empty lists, which have no effect',
      [{ Action: [] }, { NotAction: [] }, { Action: '*', Resource: [] }],
      { 's3:GetObject': 'never' },
    ],
    [
      'under a condition',
      [{ Action: '*', Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } }],
      { 's3:GetObject': 'perhaps' },
    ],
    [
      'on one bucket',
      [ON_DATA],
      { 's3:GetObject': 'perhaps', 's3:ListBucket': 'perhaps', 's3:ListAllMyBuckets': 'never' },
    ],
    [
      'a grant that fits no resource',
      [{ Action: '*', Resource: 'arn:aws:iam::*:role/*' }],
      { 'iam:PassRole': 'surely', 'iam:CreateUser': 'never', 's3:GetObject': 'never' },
    ],
    [
      'on all but one bucket',
      [{ Action: '*', NotResource: 'arn:aws:s3:::data/*' }],
      { 's3:GetObject': 'perhaps', 'iam:PassRole': 'surely' },
    ],
    [
      'all but what is denied',
      [EVERYTHING, { Effect: 'Deny', Action: 's3:*' }],
      { 's3:GetObject': 'never', 'iam:PassRole': 'surely' },
    ],
    [
      'a denied bucket',
      [EVERYTHING, { ...ON_DATA, Effect: 'Deny' }],
      { 's3:GetObject': 'perhaps', 's3:ListAllMyBuckets': 'surely', 'iam:PassRole': 'surely' },
    ],
    [
      'a denial under a condition',
      [
        EVERYTHING,
        { Effect: 'Deny', Action: 's3:*', Condition: { StringNotEquals: { 'aws:SourceVpc': 'vpc-1' } } },
      ],
      { 's3:GetObject': 'perhaps', 'iam:PassRole': 'surely' },
    ],
    [
      'a denial of all but some',
      [EVERYTHING, { Effect: 'Deny', NotAction: 's3:*' }],
      { 's3:GetObject': 'surely', 'iam:PassRole': 'never' },
    ],
  ];

  it.each(cases)('%s', (_, statements, expected) => {
    const account = accountOf([role('r', [policyOf(...statements)])]);
    expect(answers(account, expected)).toEqual(expected);
  });

  // https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_sts-comparison.html
  it('asking who one is needs no permission, and roles get no long-term tokens', () => {
    const asked = {
      'sts:GetCallerIdentity': 'surely',
      'sts:GetSessionToken': 'never',
      'sts:GetFederationToken': 'never',
    } as const;
    expect(answers(accountOf([role('r', [ALL])]), asked)).toEqual(asked);
    const ofUser = {
      'sts:GetCallerIdentity': 'surely',
      'sts:GetSessionToken': 'surely',
      'sts:GetFederationToken': 'never',
    } as const;
    expect(answers(accountOf([user('u', [])]), ofUser)).toEqual(ofUser);
  });
});

describe('limits', () => {
  const guarded = (boundary: Policy | undefined): Authorization =>
    accountOf([role('r', [ALL], { boundary: sourceOf(boundary, 'boundary') })]);
  const within = (over: Organization, more: Partial<PrincipalEntity> = {}): Authorization =>
    accountOf([role('r', [ALL], more)], { organization: over });
  const denyAll = policyOf({ Effect: 'Deny', Action: '*' });
  const onlyS3 = policyOf({ Action: 's3:*' });
  const notData = policyOf({ ...ON_DATA, Effect: 'Deny' });
  const cases: readonly (readonly [string, Authorization, Answer, Answer])[] = [
    ['a boundary', guarded(onlyS3), 'surely', 'never'],
    [
      'a boundary that denies',
      guarded(policyOf(EVERYTHING, { Effect: 'Deny', Action: 'iam:*' })),
      'surely',
      'never',
    ],
    ['a boundary that was not read', guarded(undefined), 'perhaps', 'perhaps'],
    ['no organization', within({ state: 'none' }), 'surely', 'surely'],
    [
      'an organization that was not read',
      within({ state: 'unknown', problem: 'denied' }),
      'perhaps',
      'perhaps',
    ],
    ['every level allows', within(organizationOf([ALL], [ALL])), 'surely', 'surely'],
    ['one level allows less', within(organizationOf([ALL], [onlyS3], [ALL])), 'surely', 'never'],
    ['one policy of a level is enough', within(organizationOf([onlyS3, ALL])), 'surely', 'surely'],
    ['a level without a policy', within(organizationOf([ALL], [])), 'never', 'never'],
    ['a denial on any level', within(organizationOf([ALL, notData], [ALL])), 'perhaps', 'surely'],
    ['everything denied', within(organizationOf([ALL, denyAll])), 'never', 'never'],
    [
      'a service-linked role',
      within(organizationOf([denyAll]), { path: '/aws-service-role/ecs.amazonaws.com/' }),
      'surely',
      'surely',
    ],
    [
      'the management account',
      { ...within(organizationOf([denyAll])), accountId: MANAGEMENT },
      'surely',
      'surely',
    ],
  ];

  it.each(cases)('%s', (_, account, onObject, onRole) => {
    const expected = { 's3:GetObject': onObject, 'iam:PassRole': onRole };
    expect(answers(account, expected)).toEqual(expected);
  });

  it('a level without a policy does not bind the service-linked role beside', () => {
    const roles = [role('r', [ALL]), role('s', [ALL], { path: '/aws-service-role/ecs.amazonaws.com/' })];
    const map = accessMapOf(accountOf(roles, { organization: organizationOf([]) }));
    expect(roles.map((_, number) => answerIn(map.actionsOf(number), numberOf('iam:PassRole')))).toEqual([
      'never',
      'surely',
    ]);
  });

  it('a service control policy that was not read', () => {
    const over = organizationOf([ALL]);
    if (over.state !== 'known') throw new Error('known');
    const levels = [...over.serviceControlPolicies, [sourceOf(undefined, 'scp'), sourceOf(onlyS3, 'scp')]];
    const expected = { 's3:GetObject': 'perhaps', 'iam:PassRole': 'perhaps' } as const;
    expect(answers(within({ ...over, serviceControlPolicies: levels }), expected)).toEqual(expected);
  });

  it('a resource control policy denies on the resources of the organization, and not elsewhere', () => {
    const words: Words = { Effect: 'Deny', Action: 's3:*', Principal: '*', Resource: '*' };
    const over = organizationOf([ALL]);
    if (over.state !== 'known') throw new Error('known');
    const account = within({ ...over, resourceControlPolicies: [[sourceOf(policyOf(words), 'rcp')]] });
    const expected = { 's3:GetObject': 'perhaps', 'iam:PassRole': 'surely' } as const;
    expect(answers(account, expected)).toEqual(expected);
    const owned: Authorization = {
      ...account,
      resources: [{ kind: 's3:bucket', arn: 'arn:aws:s3:::own', name: 'own', region: '', policy: null }],
    };
    const universe = universeOf(['arn:aws:s3:::own/key', 'arn:aws:s3:::elsewhere/key']);
    const span = accessMapOf(owned).resourcesFor(0, numberOf('s3:GetObject'), universe);
    expect(universe.arns.map((_, place) => answerIn(span, place))).toEqual(['never', 'perhaps']);
  });

  it('an identity policy that was not read may allow and deny anything', () => {
    const span = accessMapOf(
      accountOf([role('r', [ALL], { policies: [sourceOf(ALL), sourceOf(undefined)] })]),
    ).actionsOf(0);
    // All but the two that no role can call, and surely the one that everybody can.
    expect(countBits(span.may)).toBe(actionCount() - 2);
    expect([...membersOf(span.must)]).toEqual([numberOf('sts:GetCallerIdentity')]);
  });
});

describe('conditions that the principal decides', () => {
  const tagged = { StringEquals: { 'aws:PrincipalTag/Team': 'data' } };
  const opened = sourceOf(
    policyOf({ Action: ['sts:AssumeRole', 'sts:TagSession'], Principal: { AWS: '222222222222' } }),
    'trust',
  );
  const exceptAdmin: Words = {
    Effect: 'Deny',
    Action: 's3:*',
    Condition: { ArnNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/admin' } },
  };
  const cases: readonly (readonly [string, PrincipalEntity, Answer])[] = [
    [
      'a tag',
      user('u', [policyOf({ Action: 's3:*', Condition: tagged })], { tags: { team: 'data' } }),
      'surely',
    ],
    [
      'another tag',
      user('u', [policyOf({ Action: 's3:*', Condition: tagged })], { tags: { team: 'web' } }),
      'never',
    ],
    ['no tag', user('u', [policyOf({ Action: 's3:*', Condition: tagged })]), 'never'],
    [
      'the tag of a role',
      role('r', [policyOf({ Action: 's3:*', Condition: tagged })], { tags: { team: 'data' } }),
      'surely',
    ],
    [
      'a role whose sessions bring tags',
      role('r', [policyOf({ Action: 's3:*', Condition: tagged })], { trust: opened }),
      'perhaps',
    ],
    ['a denial of others', role('admin', [policyOf(EVERYTHING, exceptAdmin)]), 'surely'],
    ['a denial of this one', role('r', [policyOf(EVERYTHING, exceptAdmin)]), 'never'],
    [
      'user names, which roles lack',
      role('r', [policyOf({ Action: 's3:*', Condition: { StringLike: { 'aws:username': '*' } } })]),
      'never',
    ],
    [
      'and more that is not known',
      user(
        'u',
        [
          policyOf({
            Action: 's3:*',
            Condition: { ...tagged, Bool: { 'aws:MultiFactorAuthPresent': 'true' } },
          }),
        ],
        { tags: { team: 'data' } },
      ),
      'perhaps',
    ],
  ];

  it.each(cases)('%s', (_, who, expected) => {
    expect(answers(accountOf([who]), { 's3:PutObject': expected })).toEqual({ 's3:PutObject': expected });
  });

  it('the organization', () => {
    const inside = policyOf({ Action: 's3:*', Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } } });
    const over = (state: Organization): Answer | undefined =>
      answers(accountOf([role('r', [inside])], { organization: state }), { 's3:PutObject': 'never' })[
        's3:PutObject'
      ];
    expect(over(organizationOf([ALL]))).toBe('surely');
    expect(over({ state: 'none' })).toBe('never');
    expect(over({ state: 'unknown', problem: 'denied' })).toBe('perhaps');
  });
});

describe('on which resources', () => {
  const tables = ['orders', 'users'].map((it) => `arn:aws:dynamodb:eu-west-1:${ACCOUNT}:table/${it}`);
  const tags = new Map([
    [tables[0] ?? '', { Team: 'data' }],
    [tables[1] ?? '', {}],
  ]);
  const ask = (
    who: PrincipalEntity,
    action: string,
    universe = universeOf(tables, tags),
    context?: Context,
  ): readonly Answer[] => {
    const span = accessMapOf(accountOf([who])).resourcesFor(0, numberOf(action), universe, context);
    return universe.arns.map((_, place) => answerIn(span, place));
  };

  it('by their names', () => {
    expect(
      ask(role('r', [policyOf({ Action: 'dynamodb:*', Resource: `${tables[0]}*` })]), 'dynamodb:GetItem'),
    ).toEqual(['surely', 'never']);
    expect(
      ask(role('r', [policyOf({ Action: '*', NotResource: `${tables[0]}` })]), 'dynamodb:GetItem'),
    ).toEqual(['never', 'surely']);
  });

  it('by the name of who asks', () => {
    const own = policyOf({ Action: '*', Resource: 'arn:aws:dynamodb:*:*:table/${aws:username}' });
    expect(ask(user('users', [own]), 'dynamodb:GetItem')).toEqual(['never', 'surely']);
    expect(ask(role('users', [own]), 'dynamodb:GetItem')).toEqual(['never', 'never']);
  });

  it('by their tags, where the action is decided by tags', () => {
    const Condition = { StringEquals: { 'aws:ResourceTag/team': '${aws:PrincipalTag/team}' } };
    const who = user('u', [policyOf({ Action: '*', Condition })], { tags: { team: 'data' } });
    expect(ask(who, 'dynamodb:GetItem')).toEqual(['surely', 'never']);
    expect(ask(who, 'dynamodb:GetItem', universeOf(tables))).toEqual(['perhaps', 'perhaps']);
  });

  it('by what is told of the request', () => {
    const Condition = { StringEquals: { 'iam:PassedToService': 'lambda.amazonaws.com' } };
    const who = role('r', [policyOf({ Action: 'iam:PassRole', Condition })]);
    const roles = universeOf([`arn:aws:iam::${ACCOUNT}:role/x`]);
    const passedTo =
      (service: string): Context =>
      (key) =>
        key === 'iam:passedtoservice' ? { state: 'known', values: [service] } : { state: 'unknown' };
    expect(ask(who, 'iam:PassRole', roles)).toEqual(['perhaps']);
    expect(ask(who, 'iam:PassRole', roles, passedTo('lambda.amazonaws.com'))).toEqual(['surely']);
    expect(ask(who, 'iam:PassRole', roles, passedTo('ec2.amazonaws.com'))).toEqual(['never']);
  });

  it('patterns stand for all that they match', () => {
    const universe = universeOf(['arn:aws:s3:::data/*', 'arn:aws:s3:::*', 'arn:aws:s3:::other/*']);
    expect(ask(role('r', [policyOf(ON_DATA)]), 's3:GetObject', universe)).toEqual([
      'surely',
      'perhaps',
      'never',
    ]);
  });

  it('nobody in the account changes a service-linked role', () => {
    const roles = universeOf([
      `arn:aws:iam::${ACCOUNT}:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS`,
      `arn:aws:iam::${ACCOUNT}:role/x`,
    ]);
    expect(ask(role('r', [ALL]), 'iam:PutRolePolicy', roles)).toEqual(['never', 'surely']);
  });

  it('an unknown number is an error', () => {
    const map = accessMapOf(accountOf([]));
    expect(() => map.actionsOf(0)).toThrow(RangeError);
  });
});

describe('laws', () => {
  it('what is sure is possible', () => {
    fc.assert(
      fc.property(authorization, (account) => {
        const map = accessMapOf(account);
        return account.principals.every((_, number) => {
          const { must, may } = map.actionsOf(number);
          return isSubset(must, may);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('removing a Deny never takes away, adding a level to the organization never gives', () => {
    const withoutDeny = (it: Policy): Policy => ({
      ...it,
      statements: it.statements.filter((statement) => statement.effect === 'Allow'),
    });
    fc.assert(
      fc.property(
        fc.array(policy, { maxLength: 3 }),
        principal,
        organization,
        policy,
        (policies, who, over, added) => {
          const held = { ...who, policies: policies.map((it) => sourceOf(it)) };
          const before = accessMapOf(accountOf([held], { organization: over })).actionsOf(0);
          const freed = { ...who, policies: policies.map((it) => sourceOf(withoutDeny(it))) };
          const after = accessMapOf(accountOf([freed], { organization: over })).actionsOf(0);
          expect(isSubset(before.may, after.may) && isSubset(before.must, after.must)).toBe(true);
          if (over.state !== 'known') return;
          const levels = [...over.serviceControlPolicies, [sourceOf(added, 'scp')]];
          const limited = accessMapOf(
            accountOf([held], { organization: { ...over, serviceControlPolicies: levels } }),
          ).actionsOf(0);
          expect(isSubset(limited.may, before.may) && isSubset(limited.must, before.must)).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('who may do something is the transpose of what each may do', () => {
    const policies = [policyOf({ Action: 's3:*' }), policyOf({ NotAction: 'iam:*' }), ALL, policyOf(ON_DATA)];
    const principals = Array.from({ length: 70 }, (_, at) =>
      role(`r${at}`, policies.slice(at % 5, (at % 5) + (at % 3))),
    );
    const map = accessMapOf(accountOf(principals));
    for (let action = 0; action < actionCount(); action += 7) {
      const { must, may } = map.principalsWith(action);
      const expected = principals.map((_, number) => answerIn(map.actionsOf(number), action));
      expect(principals.map((_, number) => answerIn({ must, may }, number))).toEqual(expected);
    }
  });
});
