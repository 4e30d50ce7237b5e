import { describe, expect, it } from 'vitest';
import { authorizationOf } from './authorization-of.ts';
import type { AccountReadings } from './readings.ts';
import { ACCOUNT, document, group, policy, read, readings, refused, role, user } from './fixtures/account.ts';

const GET = { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' };
const PUT = { Effect: 'Allow', Action: 's3:PutObject', Resource: '*' };

function listed<T>(...things: readonly T[]) {
  return { unlisted: [], things };
}

function made(parts: Partial<AccountReadings>) {
  return authorizationOf(readings(parts));
}

describe('authorizationOf', () => {
  it('gives a user its own policies and those of its groups', () => {
    const { principals } = made({
      users: listed(
        user('ann', {
          Groups: read(['team']),
          ManagedPolicyArns: read([`arn:aws:iam::${ACCOUNT}:policy/reading`]),
          Policies: read([{ PolicyName: 'own', PolicyDocument: document(PUT) }]),
        }),
      ),
      groups: listed(
        group('team', { Policies: read([{ PolicyName: 'all', PolicyDocument: document(GET) }]) }),
      ),
      policies: [listed(policy('reading', document(GET)))],
    });
    const [ann] = principals;
    expect(ann?.policies.map((it) => [it.name, it.how, it.group, it.policy?.statements[0]?.actions])).toEqual(
      [
        ['reading', 'customer-managed', undefined, ['s3:GetObject']],
        ['own', 'inline', undefined, ['s3:PutObject']],
        ['all', 'inline', 'team', ['s3:GetObject']],
      ],
    );
  });

  it('parses the same text once, so that what is compiled of it is shared', () => {
    const inline = read([{ PolicyName: 'x', PolicyDocument: document(GET) }]);
    const { principals } = made({
      users: listed(user('a', { Policies: inline }), user('b', { Policies: inline })),
    });
    expect(principals[0]?.policies[0]?.policy).toBe(principals[1]?.policies[0]?.policy);
  });

  it('orders principals by ARN, roles before users', () => {
    const { principals } = made({ users: listed(user('b'), user('a')), roles: listed(role('z')) });
    expect(principals.map((it) => it.name)).toEqual(['z', 'a', 'b']);
  });

  it('tells the path of an identity', () => {
    const { principals } = made({ roles: listed(role('one', {}, '/team/red/'), role('two')) });
    expect(principals.map((it) => [it.name, it.path])).toEqual([
      ['one', '/team/red/'],
      ['two', '/'],
    ]);
  });

  describe('takes nothing that was not read for nothing', () => {
    it('inline policies', () => {
      const { principals } = made({ users: listed(user('ann', { Policies: refused('iam:GetUserPolicy') })) });
      expect(principals[0]?.policies).toEqual([
        {
          name: 'inline policies',
          how: 'inline',
          policy: undefined,
          problem: 'iam:GetUserPolicy was denied; grant iam:GetUserPolicy',
        },
      ]);
    });

    it('a managed policy that no listing brought', () => {
      const arn = 'arn:aws:iam::aws:policy/ReadOnlyAccess';
      const { principals } = made({ users: listed(user('ann', { ManagedPolicyArns: read([arn]) })) });
      expect(principals[0]?.policies).toEqual([
        {
          name: 'ReadOnlyAccess',
          how: 'aws-managed',
          arn,
          policy: undefined,
          problem: 'its document was not read',
        },
      ]);
    });

    it('but AdministratorAccess is known without being read', () => {
      const arn = 'arn:aws-cn:iam::aws:policy/AdministratorAccess';
      const { principals } = made({ users: listed(user('ann', { ManagedPolicyArns: read([arn]) })) });
      expect(principals[0]?.policies[0]?.policy?.statements).toMatchObject([
        { effect: 'Allow', actions: ['*'], resources: ['*'] },
      ]);
    });

    it('a document that is no policy', () => {
      const { principals } = made({
        users: listed(user('ann', { Policies: read([{ PolicyName: 'odd', PolicyDocument: '{}' }]) })),
      });
      expect(principals[0]?.policies[0]).toMatchObject({
        policy: undefined,
        problem: 'the document cannot be read: the policy has no Statement',
      });
    });

    it('the groups of a user, and a group', () => {
      const { principals } = made({
        users: listed(
          user('ann', { Groups: refused('iam:ListGroupsForUser') }),
          user('bob', { Groups: read(['gone']) }),
        ),
      });
      expect(principals.map((it) => it.policies.map((that) => [that.policy, that.problem]))).toEqual([
        [[undefined, 'iam:ListGroupsForUser was denied; grant iam:ListGroupsForUser']],
        [[undefined, 'the group was not read']],
      ]);
    });

    it('a boundary', () => {
      const { principals } = made({
        roles: listed(role('r', { PermissionsBoundary: read('arn:aws:iam::aws:policy/PowerUserAccess') })),
      });
      expect(principals[0]?.boundary).toMatchObject({ how: 'boundary', policy: undefined });
    });

    it('the listing of a kind', () => {
      const cause = {
        kind: 'denied',
        operation: 'lambda:ListFunctions',
        actions: ['lambda:ListFunctions'],
      } as const;
      const { gaps } = made({
        workloads: [
          {
            kind: 'lambda:function',
            listed: { unlisted: ['eu-west-1', 'us-east-1'].map((region) => ({ region, cause })), things: [] },
          },
        ],
      });
      expect(gaps).toEqual([
        {
          what: 'every lambda:function (eu-west-1 and 1 more regions)',
          why: 'lambda:ListFunctions was denied; grant lambda:ListFunctions',
        },
      ]);
    });
  });

  describe('the organization', () => {
    const organization = read({ id: 'o-1', managementAccountId: '999999999999' });
    const level = [
      { Id: 'p-1', Name: 'deny', Content: document({ Effect: 'Deny', Action: 's3:*', Resource: '*' }) },
    ];

    it('is none where there is none', () => {
      expect(made({}).organization).toEqual({ state: 'none' });
    });

    it('brings its levels', () => {
      const found = made({
        account: {
          organization,
          serviceControlPolicies: read([level, []]),
          resourceControlPolicies: read(null),
        },
      }).organization;
      expect(found).toMatchObject({
        state: 'known',
        id: 'o-1',
        serviceControlPolicies: [[{ name: 'deny', how: 'scp' }], []],
        resourceControlPolicies: [],
      });
    });

    it('is unknown, and may deny anything, where its policies were refused', () => {
      const found = made({
        account: {
          organization,
          serviceControlPolicies: refused('organizations:ListPoliciesForTarget'),
          resourceControlPolicies: read(null),
        },
      }).organization;
      expect(found).toMatchObject({ state: 'unknown', id: 'o-1' });
    });

    it('does not bind its management account, whatever could be read', () => {
      const found = made({
        account: {
          organization: read({ id: 'o-1', managementAccountId: ACCOUNT }),
          serviceControlPolicies: refused('organizations:ListPoliciesForTarget'),
          resourceControlPolicies: read(null),
        },
      }).organization;
      expect(found).toMatchObject({
        state: 'known',
        serviceControlPolicies: [],
        resourceControlPolicies: [],
      });
    });
  });
});
