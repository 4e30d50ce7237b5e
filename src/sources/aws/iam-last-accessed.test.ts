import { describe, expect, it } from 'vitest';
import { readFacts } from './fixtures/read-facts.ts';
import type { Answers } from './fixtures/scan-answers.ts';
import { ACCOUNT, refuse } from './fixtures/scan-answers.ts';

const USED = new Date('2026-10-20T10:00:00Z');
const EARLIER = new Date('2026-03-01T00:00:00Z');

const S3 = {
  ServiceName: 'Amazon S3',
  ServiceNamespace: 's3',
  LastAuthenticated: USED,
  LastAuthenticatedEntity: `arn:aws:iam::${ACCOUNT}:role/app`,
  LastAuthenticatedRegion: 'eu-west-1',
  TotalAuthenticatedEntities: 1,
  TrackedActionsLastAccessed: [
    { ActionName: 'CreateBucket', LastAccessedTime: EARLIER, LastAccessedRegion: 'eu-west-1' },
    { ActionName: 'DeleteBucket' },
  ],
};
const SQS = { ServiceName: 'Amazon SQS', ServiceNamespace: 'sqs', LastAuthenticated: USED };
const EC2 = {
  ServiceName: 'Amazon EC2',
  ServiceNamespace: 'ec2',
  TotalAuthenticatedEntities: 0,
  TrackedActionsLastAccessed: [{ ActionName: 'RunInstances' }],
};

const REPORT =
  'user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,mfa_active,' +
  'access_key_1_active,access_key_1_last_rotated,access_key_1_last_used_date,' +
  'access_key_2_active,access_key_2_last_rotated,access_key_2_last_used_date\n' +
  `ann,arn:aws:iam::${ACCOUNT}:user/ann,2020-01-01T00:00:00+00:00,false,N/A,N/A,false,false,N/A,N/A,false,N/A,N/A`;

const page = (JobStatus: string, more: object = {}) => ({ JobStatus, IsTruncated: false, ...more });

/** The job's answers in turn, the last one for ever. */
function inTurn(...answers: readonly object[]): Answers[string] {
  let at = 0;
  return () => answers[Math.min((at += 1), answers.length) - 1] ?? {};
}

function read(answers: Answers) {
  return readFacts('iam:role', ['lastAccessed'], {
    GetAccountAuthorizationDetails: () => ({
      RoleDetailList: [
        role('/', 'app'),
        role('/aws-service-role/config.amazonaws.com/', 'AWSServiceRoleForConfig'),
      ],
    }),
    GenerateServiceLastAccessedDetails: () => ({ JobId: 'job-1' }),
    ...answers,
  });
}

function role(Path: string, RoleName: string) {
  const Arn = `arn:aws:iam::${ACCOUNT}:role${Path}${RoleName}`;
  return { Path, RoleName, Arn, AttachedManagedPolicies: [], RolePolicyList: [] };
}

async function lastAccessed(get: Answers[string]) {
  return (await read({ GetServiceLastAccessedDetails: get })).facts['app']?.['lastAccessed'];
}

describe('last access', () => {
  it('is asked for by action, of each role that is the customer’s', async () => {
    const { facts, calls } = await read({
      GetServiceLastAccessedDetails: () => page('COMPLETED', { ServicesLastAccessed: [S3, SQS, EC2] }),
    });
    expect(facts['app']).toMatchObject({
      lastAccessed: {
        s3: {
          lastAuthenticated: USED.toISOString(),
          region: 'eu-west-1',
          actions: [
            { name: 'CreateBucket', lastAccessed: EARLIER.toISOString() },
            { name: 'DeleteBucket', lastAccessed: null },
          ],
        },
        sqs: { lastAuthenticated: USED.toISOString(), actions: [] },
        ec2: { lastAuthenticated: null, actions: [] },
      },
    });
    expect(calls.slice(1).map(({ operation, input }) => [operation, input])).toMatchObject([
      [
        'GenerateServiceLastAccessedDetails',
        { Arn: `arn:aws:iam::${ACCOUNT}:role/app`, Granularity: 'ACTION_LEVEL' },
      ],
      ['GetServiceLastAccessedDetails', { JobId: 'job-1', MaxItems: 1000 }],
    ]);
  });

  const USERS: Answers = {
    GetAccountAuthorizationDetails: () => ({
      UserDetailList: [
        {
          Path: '/',
          UserName: 'ann',
          Arn: `arn:aws:iam::${ACCOUNT}:user/ann`,
          GroupList: [],
          AttachedManagedPolicies: [],
        },
      ],
    }),
    GenerateCredentialReport: () => ({ State: 'COMPLETE' }),
    GetCredentialReport: () => ({ Content: Buffer.from(REPORT), ReportFormat: 'text/csv' }),
    GenerateServiceLastAccessedDetails: ({ input }) => ({ JobId: `job of ${String(input['Arn'])}` }),
    GetServiceLastAccessedDetails: ({ input }) =>
      page('COMPLETED', { ServicesLastAccessed: [{ ServiceNamespace: input['JobId'] }] }),
  };
  const JOB = `job of arn:aws:iam::${ACCOUNT}:user/ann`;

  // Two reads list users, and either may fail.
  it.each([
    ['', {}],
    ['without the credential report', { GetCredentialReport: () => refuse('iam:GetCredentialReport') }],
    [
      'without the authorization details',
      { GetAccountAuthorizationDetails: () => refuse('iam:GetAccountAuthorizationDetails') },
    ],
  ])('is asked once of each user %s', async (_, answers: Answers) => {
    const { facts, calls } = await readFacts('iam:user', ['Groups', 'credentials', 'lastAccessed'], {
      ...USERS,
      ...answers,
    });
    expect(facts['ann']?.['lastAccessed']).toEqual({ [JOB]: { lastAuthenticated: null, actions: [] } });
    expect(calls.filter((call) => call.operation === 'GenerateServiceLastAccessedDetails')).toHaveLength(1);
  });

  it('is waited for, and read to its last page', async () => {
    const services = await lastAccessed(
      inTurn(
        page('IN_PROGRESS'),
        page('IN_PROGRESS'),
        page('COMPLETED', { ServicesLastAccessed: [S3], IsTruncated: true, Marker: 'next' }),
        page('COMPLETED', { ServicesLastAccessed: [SQS] }),
      ),
    );
    expect(Object.keys(services as object)).toEqual(['s3', 'sqs']);
  });

  it('is unknown when the job does not end, after looking some ten times', async () => {
    const { facts, calls } = await read({ GetServiceLastAccessedDetails: () => page('IN_PROGRESS') });
    expect(facts['app']?.['lastAccessed']).toEqual({
      unknown: {
        kind: 'transient',
        operation: 'iam:GetServiceLastAccessedDetails',
        detail: 'the job was not done after 60 seconds',
      },
    });
    const looks = calls.filter((call) => call.operation === 'GetServiceLastAccessedDetails');
    expect(looks).toHaveLength(11);
  });

  it.each<[string, Answers[string], object]>([
    [
      'fails',
      () => page('FAILED', { Error: { Code: 'X', Message: 'x' } }),
      { kind: 'transient', detail: 'the job is FAILED' },
    ],
    [
      'tells no services',
      () => page('COMPLETED'),
      { kind: 'unparsable', detail: 'ServicesLastAccessed is missing in the answer' },
    ],
    [
      'is cut',
      () => page('COMPLETED', { ServicesLastAccessed: [S3], IsTruncated: true }),
      { kind: 'unparsable' },
    ],
    [
      'is refused',
      () => refuse('iam:GetServiceLastAccessedDetails'),
      { kind: 'denied', actions: ['iam:GetServiceLastAccessedDetails'] },
    ],
  ])('is unknown when the job %s', async (_, get, cause) => {
    expect(await lastAccessed(get)).toMatchObject({ unknown: cause });
  });
});
