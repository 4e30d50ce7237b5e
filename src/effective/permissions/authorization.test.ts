import { describe, expect, it } from 'vitest';
import type { Cause } from '../../model/reading.ts';
import { ACCOUNT, document, read, refused, role, user } from '../../iam/account/fixtures/account.ts';
import { authorizationFor, unlistedCause } from './authorization.ts';
import type { PermissionFacts, Principals } from './relations.ts';

const DENIED: Cause = { kind: 'denied', operation: 'test:List', actions: ['test:List'] };
const EMPTY = { unlisted: [], things: [] };

function where(id: string, name = id) {
  return {
    id,
    name,
    arn: `arn:aws:test:eu-west-1:${ACCOUNT}:${id}`,
    account: ACCOUNT,
    region: 'eu-west-1',
    managedByAws: false,
  };
}

/** The shapes are those of the engine; what a test does not need is left out of it. */
function facts(parts: Record<string, unknown>): PermissionFacts {
  const account = {
    unlisted: [],
    things: [
      {
        ...where(ACCOUNT),
        readings: {
          organization: read(null),
          organizationPath: read(null),
          serviceControlPolicies: read(null),
          resourceControlPolicies: read(null),
        },
      },
    ],
  };
  const base = { account, users: EMPTY, groups: EMPTY, roles: EMPTY, policies: EMPTY, awsPolicies: EMPTY };
  return { ...base, ...parts } as unknown as PermissionFacts;
}

function workloads(parts: Record<string, unknown>) {
  return authorizationFor(facts(parts), ACCOUNT).workloads.map((it) => [it.kind, it.name, it.roles]);
}

const PROFILE = `arn:aws:iam::${ACCOUNT}:instance-profile/web`;
const WEB = role('web', { instanceProfiles: read([PROFILE]) });
const CLOSED = role('closed', { instanceProfiles: refused('iam:GetAccountAuthorizationDetails') });

function listed(...things: readonly object[]) {
  return { unlisted: [], things };
}

describe('what acts with a role', () => {
  it.each([
    ['functions', 'lambda:function', { Role: read('arn:r') }],
    ['taskDefinitions', 'ecs:task-definition', { TaskRoleArn: read('arn:r') }],
    ['projects', 'codebuild:project', { ServiceRole: read('arn:r') }],
    ['stacks', 'cloudformation:stack', { RoleARN: read('arn:r') }],
    ['agents', 'bedrock:agent', { AgentResourceRoleArn: read('arn:r') }],
    ['notebooks', 'sagemaker:notebook-instance', { RoleArn: read('arn:r') }],
    ['jobs', 'glue:job', { Role: read('arn:r') }],
    ['endpoints', 'glue:dev-endpoint', { RoleArn: read('arn:r') }],
    ['appServices', 'apprunner:service', { InstanceRoleArn: read('arn:r') }],
  ])('%s', (name, kind, readings) => {
    expect(workloads({ [name]: listed({ ...where('it'), readings }) })).toEqual([[kind, 'it', ['arn:r']]]);
  });

  it('nothing where there is no role', () => {
    const readings = { TaskRoleArn: read(null) };
    expect(workloads({ taskDefinitions: listed({ ...where('it'), readings }) })[0]?.[2]).toEqual([]);
  });

  it('is open where the role was not read', () => {
    const readings = { Role: refused('lambda:ListFunctions') };
    expect(workloads({ functions: listed({ ...where('it'), readings }) })[0]?.[2]).toBeUndefined();
  });

  it('finds a Glue role by its name', () => {
    const readings = { Role: read('service-role/web') };
    expect(workloads({ roles: listed(WEB), jobs: listed({ ...where('it'), readings }) })[0]?.[2]).toEqual([
      WEB.arn,
    ]);
  });

  describe('an instance', () => {
    const instance = (profile: unknown) =>
      listed({ ...where('i-1'), readings: { IamInstanceProfile: profile } });

    it('acts with the role in its profile', () => {
      expect(workloads({ roles: listed(WEB), instances: instance(read(PROFILE)) })).toEqual([
        ['ec2:instance', 'i-1', [WEB.arn]],
      ]);
    });
    it('acts with none without a profile, or with an empty one', () => {
      expect(workloads({ roles: listed(WEB), instances: instance(read(null)) })[0]?.[2]).toEqual([]);
      expect(workloads({ roles: listed(WEB), instances: instance(read(`${PROFILE}-2`)) })[0]?.[2]).toEqual(
        [],
      );
    });
    it('is open where some role does not tell its profiles, and none that does has this one', () => {
      const roles = listed(WEB, CLOSED);
      expect(workloads({ roles, instances: instance(read(`${PROFILE}-2`)) })[0]?.[2]).toBeUndefined();
      expect(workloads({ roles, instances: instance(read(PROFILE)) })[0]?.[2]).toEqual([WEB.arn]);
    });
  });

  describe('a machine that Systems Manager manages', () => {
    const machine = (id: string, IamRole: unknown) => listed({ ...where(id), readings: { IamRole } });

    it('acts with the role that it was registered with, by name', () => {
      expect(workloads({ roles: listed(WEB), managedInstances: machine('mi-1', read('web')) })).toEqual([
        ['ssm:managed-instance', 'mi-1', [WEB.arn]],
      ]);
    });
    it('acts as the instance that it is', () => {
      const found = workloads({
        roles: listed(WEB),
        instances: listed({ ...where('i-1'), readings: { IamInstanceProfile: read(PROFILE) } }),
        managedInstances: machine('i-1', read(null)),
      });
      expect(found[1]).toEqual(['ssm:managed-instance', 'i-1', [WEB.arn]]);
    });
    it('is open where that instance was not read', () => {
      expect(workloads({ managedInstances: machine('i-1', read(null)) })[0]?.[2]).toBeUndefined();
    });
  });
});

describe('what has a policy of its own', () => {
  const BLOCK = { BlockPublicAcls: false, IgnorePublicAcls: false, BlockPublicPolicy: false };
  const OPEN = { ...BLOCK, RestrictPublicBuckets: false };
  const SHUT = { ...BLOCK, RestrictPublicBuckets: true };

  function bucket(own: unknown, account: unknown) {
    const readings = {
      BucketPolicy: read(null),
      Tags: read({ team: 'web' }),
      PublicAccessBlockConfiguration: own,
    };
    const parts = {
      buckets: listed({ ...where('b'), readings }),
      s3Account: listed({ ...where(ACCOUNT), readings: { s3PublicAccessBlock: account } }),
    };
    return authorizationFor(facts(parts), ACCOUNT).resources[0];
  }

  it.each([
    ['neither', read(OPEN), read(null), false],
    ['the bucket', read(SHUT), read(null), true],
    ['the account', read(null), read(SHUT), true],
    ['the account, the bucket unread', refused('s3:GetBucketPublicAccessBlock'), read(SHUT), true],
    ['not told: the bucket unread', refused('s3:GetBucketPublicAccessBlock'), read(OPEN), undefined],
    ['not told: the account unread', read(OPEN), refused('s3:GetAccountPublicAccessBlock'), undefined],
  ])('public policies of a bucket are restricted by %s', (_, own, account, wanted) => {
    expect(bucket(own, account)?.restrictsPublicPolicies).toBe(wanted);
  });

  it('tells no policy from a policy that was not read', () => {
    const parts = {
      queues: listed(
        { ...where('none'), readings: { Policy: read(null) } },
        { ...where('closed'), readings: { Policy: refused('sqs:GetQueueAttributes') } },
        {
          ...where('some'),
          readings: { Policy: read(document({ Effect: 'Deny', Action: '*', Principal: '*' })) },
        },
      ),
    };
    const { resources } = authorizationFor(facts(parts), ACCOUNT);
    expect(resources.map((it) => it.policy && it.policy.policy?.statements.length)).toEqual([
      null,
      undefined,
      1,
    ]);
  });
});

describe('authorizationFor', () => {
  it('is made once for the same parts, whatever else a control declares', () => {
    const read = facts({ users: listed(user('ann')) });
    const first = authorizationFor(read, ACCOUNT);
    expect(authorizationFor({ ...read }, ACCOUNT)).toBe(first);
    expect(authorizationFor({ ...read, other: EMPTY } as PermissionFacts, ACCOUNT)).toBe(first);
    expect(authorizationFor(facts({ users: listed(user('ann')) }), ACCOUNT)).not.toBe(first);
  });

  it('leaves out what an organization may forbid that could not be read, and says so', () => {
    const { organization, gaps } = authorizationFor(facts({ account: EMPTY }), ACCOUNT);
    expect(organization).toMatchObject({ state: 'unknown', policiesLeftOut: true });
    expect(gaps).toEqual([
      {
        what: "the organization's policies, which may still forbid what the account's own allow",
        why: 'it was not collected (the account was not read)',
      },
    ]);
  });
});

describe('unlistedCause', () => {
  it('tells why it is not known who is there', () => {
    const closed = { unlisted: [{ region: 'global', cause: DENIED }], things: [] };
    expect(unlistedCause(facts({}) as Principals)).toBeUndefined();
    for (const name of ['users', 'roles', 'groups']) {
      expect(unlistedCause(facts({ [name]: closed }) as Principals)).toBe(DENIED);
    }
  });
});
