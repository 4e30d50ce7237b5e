import { describe, expect, it } from 'vitest';
import { authorizationOf } from '../account/authorization-of.ts';
import { ACCOUNT, read, readings, refused, role } from '../account/fixtures/account.ts';
import type { WorkloadThing } from '../account/readings.ts';
import { applicationsOf, nameStem } from './applications.ts';
import { observedCall } from './events.ts';
import { record, session } from './fixtures/records.ts';
import { findMixedRoles } from './instance-mixing.ts';
import type { MixingOptions } from './instance-mixing.ts';

const SHARED = `arn:aws:iam::${ACCOUNT}:role/shared`;
const OTHER = `arn:aws:iam::${ACCOUNT}:role/other`;
const LINKED = `arn:aws:iam::${ACCOUNT}:role/aws-service-role/batch.amazonaws.com/AWSServiceRoleForBatch`;

type Tags = Readonly<Record<string, string>>;

function workload(
  arn: string,
  name: string,
  tags: Tags | undefined,
  roles: readonly string[] | undefined,
): WorkloadThing {
  return {
    id: name,
    arn,
    name,
    region: 'us-east-1',
    managedByAws: false,
    readings: {
      roles: roles === undefined ? refused('lambda:GetFunction') : read(roles),
      ...(tags === undefined ? {} : { tags: read(tags) }),
    },
  };
}

function lambda(name: string, tags?: Tags, roles: readonly string[] | undefined = [SHARED]): WorkloadThing {
  return workload(`arn:aws:lambda:us-east-1:${ACCOUNT}:function:${name}`, name, tags, roles);
}

function instance(id: string, tags?: Tags, roles: readonly string[] | undefined = [SHARED]): WorkloadThing {
  return workload(`arn:aws:ec2:us-east-1:${ACCOUNT}:instance/${id}`, id, tags, roles);
}

function find(things: readonly WorkloadThing[], options: MixingOptions = {}) {
  const kinds = Map.groupBy(things, (it) =>
    it.arn?.includes(':lambda:') === true ? 'lambda:function' : 'ec2:instance',
  );
  const linked = {
    ...role('AWSServiceRoleForBatch', {}, '/aws-service-role/batch.amazonaws.com/'),
    managedByAws: true,
  };
  return findMixedRoles(
    authorizationOf(
      readings({
        roles: { unlisted: [], things: [role('shared'), role('other'), linked] },
        workloads: [...kinds].map(([kind, list]) => ({ kind, listed: { unlisted: [], things: list } })),
      }),
    ),
    options,
  );
}

/** `sure: orders (2), reports (1)` */
function told(things: readonly WorkloadThing[], options: MixingOptions = {}): readonly string[] {
  return find(things, options).mixed.map(
    (it) =>
      `${it.certainty}: ${it.applications.map(({ name, workloads }) => `${name} (${workloads.length})`).join(', ')}`,
  );
}

describe('a role is mixed', () => {
  it.each<readonly [string, readonly WorkloadThing[], readonly string[]]>([
    [
      'by tags',
      [lambda('a', { Application: 'Orders' }), lambda('b', { application: 'reports' })],
      ['sure: orders (1), reports (1)'],
    ],
    [
      'over several kinds of workloads',
      [
        lambda('a', { app: 'orders' }),
        instance('i-1', { App: 'reports' }),
        instance('i-2', { app: 'reports' }),
      ],
      ['sure: orders (1), reports (2)'],
    ],
    [
      'only perhaps by stacks, which may belong together',
      [
        lambda('a', { 'aws:cloudformation:stack-name': 'orders' }),
        lambda('b', { 'aws:cloudformation:stack-name': 'reports' }),
      ],
      ['perhaps: orders (1), reports (1)'],
    ],
    [
      'not by stacks of one application',
      [
        lambda('a', { 'aws:cloudformation:stack-name': 'orders-api', Application: 'orders' }),
        lambda('b', { 'aws:cloudformation:stack-name': 'orders-db', Application: 'orders' }),
      ],
      [],
    ],
    ['not where one serves all', [lambda('a', { app: 'x' }), lambda('b', { app: 'x' })], []],
    ['not where one workload has it', [lambda('a', { app: 'x' }), lambda('b', { app: 'y' }, [OTHER])], []],
    [
      'perhaps by names alone',
      [lambda('orders-api-prod'), lambda('reports-nightly')],
      ['perhaps: orders-api (1), reports-nightly (1)'],
    ],
    [
      'not by numbers, ids and stages in names',
      [lambda('orders-api-prod-1'), lambda('orders-api-dev-2')],
      [],
    ],
    [
      'perhaps where one has a tag and the other a name',
      [lambda('a', { app: 'orders' }), lambda('reports')],
      ['perhaps: orders (1), reports (1)'],
    ],
    [
      'by the name tag of instances',
      [instance('i-1', { Name: 'web-1' }), instance('i-2', { Name: 'db-1' })],
      ['perhaps: db (1), web (1)'],
    ],
    [
      'not in an Auto Scaling group',
      ['i-1', 'i-2'].map((it) => instance(it, { 'aws:autoscaling:groupName': 'web' })),
      [],
    ],
    [
      'not where an unlabelled one is called as a labelled one',
      [lambda('orders-1', { app: 'orders' }), lambda('orders-2')],
      [],
    ],
  ])('%s', (_, things, wanted) => {
    expect(told(things)).toEqual(wanted);
  });

  it('by the tags that are asked for', () => {
    const things = [lambda('a', { owner: 'x', app: 'one' }), lambda('b', { Owner: 'y', app: 'one' })];
    expect(told(things)).toEqual([]);
    expect(told(things, { applicationTags: ['owner'] })).toEqual(['sure: x (1), y (1)']);
  });

  it('and says why', () => {
    const things = [lambda('a', { app: 'orders' }), lambda('b', { app: 'reports' }), lambda('mail')];
    expect(find(things).mixed[0]?.why).toEqual([
      'The tag app says orders, reports.',
      'No tag tells the application of mail; their names differ.',
    ]);
  });
});

describe('apart are', () => {
  it('roles of AWS', () => {
    const things = [lambda('a', { app: 'x' }, [LINKED]), lambda('b', { app: 'y' }, [LINKED])];
    expect(find(things)).toMatchObject({ mixed: [], managedByAws: [LINKED] });
  });

  it('workloads whose role was not read', () => {
    const unread = { ...lambda('b'), readings: { roles: refused('lambda:GetFunction') } };
    expect(find([lambda('a'), unread])).toMatchObject({ mixed: [], unread: [unread.arn] });
  });
});

describe('what each used', () => {
  const BUCKET = 'arn:aws:s3:::orders/a';
  const by = (name: string, event: string, request: object, more: object = {}) =>
    observedCall(record(event, request, { userIdentity: session('shared', name), ...more }));
  const TOPIC = 'arn:aws:sns:us-east-1:111122223333:reports';
  const calls = [
    by('orders', 's3 GetObject', { bucketName: 'orders', key: 'a' }),
    by('orders', 's3 PutObject', { bucketName: 'orders', key: 'a' }),
    by('reports', 'sns Publish', { topicArn: TOPIC }),
    by('reports', 's3 DeleteObject', { bucketName: 'orders', key: 'a' }, { errorCode: 'AccessDenied' }),
    by('reports', 'kms DescribeKey', { keyId: 'alias/a' }),
  ];
  const untagged = [lambda('orders'), lambda('reports')];

  it('makes it sure, where it has nothing in common', () => {
    expect(told(untagged)).toEqual(['perhaps: orders (1), reports (1)']);
    expect(told(untagged, { calls })).toEqual(['sure: orders (1), reports (1)']);
    const common = [...calls, by('reports', 's3 ListObjects', { bucketName: 'orders' })];
    expect(told(untagged, { calls: common })).toEqual(['perhaps: orders (1), reports (1)']);
  });

  it('counts only where things are named', () => {
    const listings = ['orders', 'reports'].map((it) => by(it, 's3 ListBuckets', {}));
    expect(told(untagged, { calls: listings })).toEqual(['perhaps: orders (1), reports (1)']);
  });

  it('is proposed for a role of its own', () => {
    const [mixed] = find(untagged, { calls }).mixed;
    expect(mixed?.applications.map((it) => it.split)).toEqual([
      {
        known: true,
        roleName: 'orders-shared',
        statements: [{ Effect: 'Allow', Action: ['s3:GetObject', 's3:PutObject'], Resource: [BUCKET] }],
        unbounded: [],
      },
      {
        known: true,
        roleName: 'reports-shared',
        statements: [
          { Effect: 'Allow', Action: ['sns:Publish'], Resource: [TOPIC] },
          { Effect: 'Allow', Action: ['kms:DescribeKey'], Resource: ['*'] },
        ],
        unbounded: ['kms:DescribeKey'],
      },
    ]);
  });

  it('is said to be unknown, where no record tells it', () => {
    const [mixed] = find(untagged, { calls: calls.slice(0, 2) }).mixed;
    expect(mixed?.applications[1]?.split).toEqual({
      known: false,
      roleName: 'reports-shared',
      why: 'What reports uses is not known: no records of its sessions were given.',
    });
  });

  it('is told of instances by their id, and by what the credentials were given to', () => {
    const things = [instance('i-1', { app: 'orders' }), instance('i-2', { app: 'reports' })];
    const issued = {
      userIdentity: session('shared', 'any', {
        inScopeOf: { credentialsIssuedTo: `arn:aws:ec2:us-east-1:${ACCOUNT}:instance/i-2` },
      }),
    };
    const used = [
      by('i-1', 'sns Publish', { topicArn: TOPIC }),
      by('', 'sns Publish', { topicArn: TOPIC }, issued),
    ];
    const [mixed] = find(things, { calls: used }).mixed;
    expect(mixed?.applications.map((it) => it.split.known)).toEqual([true, true]);
  });

  it('may tell workloads apart that are called alike', () => {
    const things = [instance('i-1', { Name: 'app-1' }), instance('i-2', { Name: 'app-2' })];
    const used = [
      by('i-1', 'sns Publish', { topicArn: TOPIC }),
      by('i-2', 's3 GetObject', { bucketName: 'orders', key: 'a' }),
    ];
    expect(told(things)).toEqual([]);
    expect(told(things, { calls: used })).toEqual(['perhaps: i-1 (1), i-2 (1)']);
  });
});

describe('names', () => {
  it.each([
    ['orders-api-prod-3', 'orders-api'],
    ['Orders_API', 'orders-api'],
    ['web-0a1b2c3d', 'web'],
    ['prod', 'prod'],
    ['orders.v2', 'orders'],
    ['facade', 'facade'],
    ['', ''],
  ])('%s has the stem %s', (name, stem) => {
    expect(nameStem({ kind: 'lambda:function', arn: 'a', name, region: 'r', roles: [] })).toBe(stem);
  });

  it('that share a tag through a third are one application', () => {
    const of = (name: string, tags: Tags) => ({ kind: 'k', arn: name, name, region: 'r', roles: [], tags });
    const groups = applicationsOf([
      of('a', { app: 'x' }),
      of('b', { project: 'p' }),
      of('c', { app: 'x', project: 'p' }),
      of('d', { app: 'z' }),
    ]);
    expect(groups.map((it) => it.workloads.map(({ name }) => name))).toEqual([['a', 'b', 'c'], ['d']]);
  });
});
