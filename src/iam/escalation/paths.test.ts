import { describe, expect, it } from 'vitest';
import { accessMapOf } from '../sets/access-map.ts';
import { ACCOUNT, accountOf, policyOf, role, user } from '../sets/fixtures/accounts.ts';
import { entriesOf } from './entries.ts';
import { allowing, arn, graphOf, trusting } from './fixtures/cases.ts';
import { authorizationOfLab, labNamed } from './fixtures/labs.ts';
import { escalationGraph } from './graph.ts';
import type { EscalationGraph } from './graph.ts';
import { pathBetween, pathToAdmin } from './paths.ts';
import type { EscalationPath } from './paths.ts';

function labGraph(name: string): EscalationGraph {
  return escalationGraph(accessMapOf(authorizationOfLab(labNamed(name))));
}

function numberOf(graph: EscalationGraph, name: string): number {
  return graph.map.authorization.principals.findIndex((it) => it.name === name);
}

function nameOf(it: string): string {
  return it.slice(it.lastIndexOf('/') + 1);
}

/** From, rule, to, and what the target is then. */
function told(path: EscalationPath | undefined): readonly string[] {
  return (path?.steps ?? []).map(({ from, rule, to }) =>
    [nameOf(from.arn), rule.id, nameOf(to.arn), to.change].filter((it) => it !== undefined).join(' '),
  );
}

// The steps are those that the labs' authors write in their summaries.
describe('paths of labs', () => {
  it.each<[lab: string, start: string, steps: readonly string[]]>([
    [
      'lambda-004-to-iam-002-to-admin',
      'pl-prod-lambda-004-to-iam-002-starting-user',
      [
        'pl-prod-lambda-004-to-iam-002-starting-user lambda-004 pl-prod-lambda-004-to-iam-002-lambda-role',
        'pl-prod-lambda-004-to-iam-002-lambda-role iam-002 pl-prod-lambda-004-to-iam-002-admin-user',
      ],
    ],
    [
      'sts-001-to-ecs-002-to-admin',
      'pl-prod-sts001-ecs002-starting-user',
      [
        'pl-prod-sts001-ecs002-starting-user sts-001 pl-prod-sts001-ecs002-intermediate-role',
        'pl-prod-sts001-ecs002-intermediate-role ecs-002 pl-prod-sts001-ecs002-admin-role',
      ],
    ],
    [
      'iam-014-iam-attachrolepolicy+sts-assumerole',
      'pl-prod-iam-014-to-admin-starting-user',
      ['pl-prod-iam-014-to-admin-starting-user iam-014 pl-prod-iam-014-to-admin-target-role any-policy'],
    ],
    [
      'iam-013-iam-addusertogroup',
      'pl-prod-iam-013-to-admin-user',
      ['pl-prod-iam-013-to-admin-user iam-013 pl-prod-iam-013-to-admin-user group-member'],
    ],
    [
      'to-admin/iam-001-iam-createpolicyversion',
      'pl-prod-iam-001-to-admin-starting-user',
      [
        'pl-prod-iam-001-to-admin-starting-user sts-001 pl-prod-iam-001-to-admin-starting-role',
        'pl-prod-iam-001-to-admin-starting-role iam-001 pl-prod-iam-001-to-admin-starting-role any-policy',
      ],
    ],
  ])('%s', (lab, start, steps) => {
    const graph = labGraph(lab);
    expect(told(pathToAdmin(graph, numberOf(graph, start)))).toEqual(steps);
  });

  it('tell which statements allow a step, and by what it goes', () => {
    const graph = labGraph('to-admin/lambda-004-lambda-updatefunctioncode+lambda-invokefunction');
    const [step] =
      pathToAdmin(graph, numberOf(graph, 'pl-prod-lambda-004-to-admin-starting-user'))?.steps ?? [];
    const target = `arn:aws:lambda:us-east-1:${ACCOUNT}:function:pl-prod-lambda-004-to-admin-target-lambda`;
    expect(step?.through).toBe(target);
    expect(
      step?.permissions.map((it) => [
        it.action,
        it.resource,
        it.access,
        ...it.statements.map(({ sid, statement }) => [sid, statement]),
      ]),
    ).toEqual([
      ['lambda:UpdateFunctionCode', target, 'allowed', ['RequiredForExploitationUpdateFunctionCode', 0]],
      ['lambda:InvokeFunction', target, 'allowed', ['RequiredForExploitationInvokeFunction', 1]],
    ]);
  });

  it('tell of the trust policy that lets a service in', () => {
    const graph = labGraph('to-admin/lambda-001-iam-passrole+lambda-createfunction+lambda-invokefunction');
    const [step] =
      pathToAdmin(graph, numberOf(graph, 'pl-prod-lambda-001-to-admin-starting-user'))?.steps ?? [];
    const trust = step?.permissions.find((it) => it.service !== undefined);
    expect(trust).toMatchObject({
      action: 'sts:AssumeRole',
      service: 'lambda.amazonaws.com',
      access: 'allowed',
    });
    expect(trust?.statements.map((it) => it.source.how)).toEqual(['trust']);
    expect(step?.permissions[0]).toMatchObject({
      action: 'iam:PassRole',
      keys: { 'iam:passedtoservice': 'lambda.amazonaws.com' },
    });
  });
});

describe('what is left open', () => {
  it('are the conditions of the policies', () => {
    const mfa = { Bool: { 'aws:MultiFactorAuthPresent': 'true' } };
    const me = user('me', [policyOf({ Action: 'iam:PutUserPolicy', Condition: mfa })]);
    const path = pathToAdmin(graphOf(accountOf([me])), 0);
    expect(path?.value).toBe('conditional');
    expect(path?.steps.map((it) => it.open)).toEqual([['Bool aws:multifactorauthpresent = true']]);
  });

  it.each([
    [['iam:CreateAccessKey'], 'the user has fewer than two access keys'],
    [['iam:UpdateLoginProfile'], 'the user has a password, and no second factor'],
  ])('is what the credential report did not tell: %j', (actions, open) => {
    const graph = graphOf(
      accountOf([user('admin', [policyOf({ Action: '*' })]), user('me', [allowing(...actions)])]),
    );
    expect(pathToAdmin(graph, 1)?.steps.flatMap((it) => it.open)).toEqual([open]);
  });

  it('is whether there is a workload', () => {
    const admin = role(
      'admin',
      [policyOf({ Action: '*' })],
      trusting({ Principal: { Service: 'lambda.amazonaws.com' } }),
    );
    const graph = graphOf(accountOf([admin, user('me', [allowing('lambda:UpdateFunctionCode')])]));
    const path = pathToAdmin(graph, 1);
    expect(path?.value).toBe('needs-resource');
    expect(path?.steps.flatMap((it) => it.open)).toEqual([
      'something invokes the function',
      'there is one of kind lambda:function',
    ]);
  });
});

describe('paths between principals', () => {
  const chain = ['a', 'b', 'c', 'd'].map((name, index, all) => {
    const before = all[index - 1];
    return role(
      name,
      [],
      trusting({ Principal: { AWS: before === undefined ? '222222222222' : arn(`role/${before}`) } }),
    );
  });
  const graph = graphOf(accountOf(chain));

  it('are the shortest', () => {
    expect(told(pathBetween(graph, 0, 3))).toEqual(['a sts-001 b', 'b sts-001 c', 'c sts-001 d']);
    expect(pathBetween(graph, 3, 0)).toBeUndefined();
    expect(pathToAdmin(graph, 0)).toBeUndefined();
  });

  it('start outside, where roles let others in', () => {
    expect(entriesOf(graph)).toEqual([
      {
        kind: 'account',
        id: '222222222222',
        name: 'the account 222222222222',
        roles: [{ role: 0, value: 'certain', statement: 0, conditions: [] }],
      },
    ]);
  });
});

it('one principal changes another for a third', () => {
  const onlyMe = trusting({ Principal: { AWS: arn('user/me') } });
  const editor = role(
    'editor',
    [policyOf({ Action: 'iam:PutRolePolicy', Resource: arn('role/edited') })],
    onlyMe,
  );
  const graph = graphOf(accountOf([editor, role('edited', [], onlyMe), user('me', [])]));
  expect(told(pathToAdmin(graph, 2))).toEqual([
    'me sts-001 editor',
    'editor iam-005 edited any-policy',
    'me sts-001 edited any-policy',
  ]);
});
