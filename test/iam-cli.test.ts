import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runCli, temporary } from './support/cli.ts';

/** `seaworthy iam …` as a person runs it, on the demo account and on files. */

function iam(...args: readonly string[]) {
  return runCli(['iam', ...args, '--no-color']);
}

async function json<T>(...args: readonly string[]): Promise<T> {
  const { status, stdout, stderr } = await iam(...args, '--quiet', '--format', 'json');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout) as T;
}

const DEMO = ['--source', 'demo'];
const folder = temporary('iam');
const details = join(folder, 'details.json');
const ACCOUNT = '111122223333';

function statement(Action: string | readonly string[], Resource: string | readonly string[] = '*') {
  return { Effect: 'Allow', Action, Resource };
}

function policy(...statements: readonly object[]) {
  return { Version: '2012-10-17', Statement: statements };
}

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

beforeAll(() => {
  const role = (RoleName: string, trust: object, ...statements: readonly object[]) => ({
    RoleName,
    Path: '/',
    Arn: `arn:aws:iam::${ACCOUNT}:role/${RoleName}`,
    CreateDate: '2026-01-01T00:00:00+00:00',
    AssumeRolePolicyDocument: policy({ Effect: 'Allow', Principal: trust, Action: 'sts:AssumeRole' }),
    InstanceProfileList: [],
    RolePolicyList: [{ PolicyName: 'own', PolicyDocument: policy(...statements) }],
    AttachedManagedPolicies: [],
    RoleLastUsed: {},
    Tags: [],
  });
  const ann = {
    UserName: 'ann',
    Path: '/',
    Arn: `arn:aws:iam::${ACCOUNT}:user/ann`,
    CreateDate: '2026-01-01T00:00:00+00:00',
    GroupList: [],
    AttachedManagedPolicies: [],
    UserPolicyList: [
      {
        PolicyName: 'own',
        PolicyDocument: policy(statement(['iam:PassRole', 'lambda:CreateFunction', 'lambda:InvokeFunction'])),
      },
    ],
    Tags: [],
  };
  file('details.json', {
    UserDetailList: [ann],
    GroupDetailList: [],
    RoleDetailList: [role('worker', { Service: 'lambda.amazonaws.com' }, statement('*'))],
    Policies: [],
    IsTruncated: false,
  });
});

const FILE = ['--source', `authorization-details:${details}`];

describe('on the demo account', () => {
  it('who-can names those who can, and by what', async () => {
    const { inside, of } = await json<{
      of: number;
      inside: { principal: string; access: string; by: string[] }[];
    }>('who-can', 'iam:AttachRolePolicy', ...DEMO);
    expect(of).toBeGreaterThan(20);
    expect(inside).toContainEqual({
      principal: `arn:aws:iam::${ACCOUNT}:role/deploy`,
      access: 'allowed',
      by: ['AdministratorAccess'],
    });
    expect(inside.length).toBeLessThan(of);
  });

  it('why tells each step', async () => {
    const { status, stdout } = await iam('why', 'role/deploy', 'iam:CreateUser', ...DEMO, '--quiet');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^yes · role\/deploy · iam:CreateUser on \*$/m);
    expect(stdout).toMatch(/^Policies of the principal +allow it +AdministratorAccess/m);
  });

  it('paths and bring-down agree on who is an administrator', async () => {
    const { there } = await json<{ there: string[] }>('paths', ...DEMO);
    const { breakers } = await json<{ breakers: { principal: string; by: string }[] }>('bring-down', ...DEMO);
    const admins = breakers.filter((it) => it.by === 'administrator').map((it) => it.principal);
    expect(admins.toSorted()).toEqual(there.toSorted());
    expect(there.length).toBeGreaterThan(0);
  });

  it('groups and shared-roles tell what could be put together, and what apart', async () => {
    const { groups } = await json<{ groups: object[] }>('groups', ...DEMO);
    expect(groups).toEqual([]);
    const { mixed } = await json<{ mixed: { role: string; applications: { name: string }[] }[] }>(
      'shared-roles',
      ...DEMO,
    );
    const erp = mixed.find((it) => it.role.endsWith('role/legacy-erp'));
    expect(erp?.applications.map((it) => it.name)).toEqual(['erp-app', 'erp-print', 'erp-report']);
  });

  it('lint account finds the trust in all of GitHub', async () => {
    const { policies } = await json<{ policies: { name: string; findings: { code: string }[] }[] }>(
      'lint',
      'account',
      ...DEMO,
    );
    const github = policies.find((it) => it.name === 'trust policy of role github-deploy');
    expect(github?.findings.map((it) => it.code)).toContain('MISSING_GITHUB_REPO_CONDITION_KEY');
  });

  it('least-privilege proves a smaller policy from recorded calls', async () => {
    const role = `arn:aws:iam::${ACCOUNT}:role/temporary-help`;
    const call = (eventSource: string, eventName: string, requestParameters: object) => ({
      eventVersion: '1.08',
      userIdentity: {
        type: 'AssumedRole',
        arn: `arn:aws:sts::${ACCOUNT}:assumed-role/temporary-help/x`,
        accountId: ACCOUNT,
        sessionContext: {
          sessionIssuer: { type: 'Role', arn: role, accountId: ACCOUNT, userName: 'temporary-help' },
        },
      },
      eventTime: new Date(Date.now() - 86_400_000).toISOString(),
      eventSource,
      eventName,
      awsRegion: 'eu-west-1',
      recipientAccountId: ACCOUNT,
      eventType: 'AwsApiCall',
      requestParameters,
    });
    const log = file('log.json', {
      Records: [
        call('s3.amazonaws.com', 'ListBuckets', {}),
        call('dynamodb.amazonaws.com', 'DescribeTable', { tableName: 'orders' }),
      ],
    });
    const found = await json<{ documents: { document: { Statement: object[] } }[]; certificate: object }>(
      'least-privilege',
      'role/temporary-help',
      ...DEMO,
      '--events',
      log,
      '--complete',
      'all',
      '--drop-unverified',
    );
    expect(found.certificate).toMatchObject({
      holds: true,
      nothingNew: { verdict: 'none' },
      observed: { calls: 2, uses: 2, lost: [] },
    });
    const statements = found.documents.flatMap((it) => it.document.Statement);
    expect(statements).toContainEqual(
      expect.objectContaining({
        Action: 'dynamodb:DescribeTable',
        Resource: `arn:aws:dynamodb:eu-west-1:${ACCOUNT}:table/orders`,
      }),
    );
    expect(JSON.stringify(statements)).toContain('s3:ListAllMyBuckets');
  });

  it('asks only for what the question needs', async () => {
    const { stderr } = await runCli(['iam', 'can', 'role/deploy', ...DEMO, '--no-color']);
    const calls = Number(/(\d+) calls in/.exec(stderr)?.[1]);
    expect(calls).toBeGreaterThan(3);
    expect(calls).toBeLessThan(25);
  });
});

describe('on a file of authorization details', () => {
  it('finds the path from the user over a function to the administrator', async () => {
    const { paths, cut } = await json<{
      paths: { from: string; value: string; steps: { rule: string; permissions: { action: string }[] }[] }[];
      cut: { changes: { actions: string[] }[]; remaining: string[] };
    }>('paths', ...FILE);
    expect(paths.map((it) => [it.from, it.value, it.steps.map((step) => step.rule)])).toEqual([
      [`arn:aws:iam::${ACCOUNT}:user/ann`, 'certain', ['lambda-001']],
    ]);
    expect(cut).toMatchObject({ changes: [{ actions: expect.any(Array) }], remaining: [] });
  });

  it('draws it, by the ending of the file', async () => {
    const picture = join(folder, 'paths.svg');
    const { status, stdout, stderr } = await iam('paths', ...FILE, '--output', picture);
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: `Wrote ${picture}\n` });
    const svg = readFileSync(picture, 'utf8');
    expect(svg).toMatch(/^<svg .*<\/svg>\n$/s);
    expect(svg).toContain('iam:PassRole + lambda:CreateFunction');
    expect(svg).not.toMatch(/<script|href=/);
  });

  it('says what was not read', async () => {
    const { stdout } = await iam('can', 'ann', ...FILE);
    expect(stdout).toMatch(/Not read, so it may change the answer/);
    expect(stdout).toMatch(/organization's policies, which may still forbid/);
  });

  it('judges by the controls that need nothing else', async () => {
    const { status, stdout } = await runCli(['scan', '--quiet', ...FILE, '--format', 'json']);
    const result = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(result.summary.pass + result.summary.fail).toBeGreaterThan(3);
    expect(result.findings).toContainEqual(
      expect.objectContaining({ control: 'iam-role-no-admin', verdict: 'fail' }),
    );
  });
});

describe('on policy files', () => {
  const old = file('old.json', policy(statement('s3:Get*', 'arn:aws:s3:::data/*')));
  const less = file('less.json', policy(statement('s3:GetObject', 'arn:aws:s3:::data/in/*')));
  const more = file('more.json', policy(statement(['s3:GetObject', 's3:PutObject'], 'arn:aws:s3:::data/*')));

  it('diff proves that nothing is new', async () => {
    const { status, stdout } = await iam('diff', old, less, '--fail-on-new');
    expect(status).toBe(0);
    expect(stdout).toMatch(/Nothing new\. Proved/);
  });

  it('diff shows what is new, and fails when asked to', async () => {
    const { status, stdout } = await iam('diff', old, more, '--fail-on-new');
    expect(status).toBe(1);
    expect(stdout).toMatch(/s3:PutObject/);
    expect((await iam('diff', old, more)).status).toBe(0);
  });

  it('lint tells the place, and fails at the level asked for', async () => {
    const bad = file(
      'bad.json',
      '{\n "Version": "2012-10-17",\n "Statement": {"Effect":"Allow","Action":"s3:GetObjekt","Resource":"*"}\n}',
    );
    const { status, stdout } = await iam('lint', bad, '--fail-on', 'error');
    expect(status).toBe(1);
    expect(stdout).toMatch(/3:\d+ +error +INVALID_ACTION/);
    expect((await iam('lint', less, '--fail-on', 'error')).status).toBe(0);
  });
});

describe('with a configuration', () => {
  const OWN = '222233334444';
  const cwd = temporary('iam-config');
  const ask = (...args: readonly string[]) =>
    runCli(['iam', ...args, '--quiet', '--no-color'], { cwd: join(cwd, 'below') });
  const open = policy(statement('*'), { ...statement('iam:PassRole'), Sid: 'Pass' });

  beforeAll(() => {
    mkdirSync(join(cwd, 'below'));
    const settings = {
      'iam-policy-lint-clean': { ignoredCodes: ['PASS_ROLE_WITH_STAR_IN_RESOURCE'] },
      'iam-role-permissions-used': { days: 30 },
      'iam-role-trust-external-id': { ownAccounts: [OWN] },
    };
    const config = { region: 'eu-west-1', failOn: 'low', format: 'csv', controls: { settings } };
    writeFileSync(join(cwd, 'seaworthy.config.json'), JSON.stringify(config));
  });

  it('lint leaves out the codes that the control ignores, says so, and keeps its own levels and formats', async () => {
    const path = file('passes.json', open);
    const [without, by] = await Promise.all([ask('lint', path, '--no-config'), ask('lint', path)]);
    expect(without.stdout).toContain('PASS_ROLE_WITH_STAR_IN_RESOURCE');
    expect(by.stdout).not.toContain('PASS_ROLE_WITH_STAR_IN_RESOURCE');
    expect(by.stdout).toMatch(/\d+ findings? ignored by the configuration/);
    expect([without.status, by.status]).toEqual([0, 0]);
  });

  it('least-privilege counts the days of the control, and the command line goes before', async () => {
    const role = ['least-privilege', 'role/deploy', ...DEMO, '--format', 'json'];
    const days = async (...args: readonly string[]) => {
      const { stdout, stderr } = await ask(...role, ...args);
      expect(stderr).toBe('');
      return (JSON.parse(stdout) as { days: number }).days;
    };
    expect(await Promise.all([days(), days('--days', '60'), days('--no-config')])).toEqual([30, 60, 90]);
  });

  it('who-can says which account is yours', async () => {
    const trusting = file('trusting.json', {
      UserDetailList: [],
      GroupDetailList: [],
      Policies: [],
      RoleDetailList: [
        {
          RoleName: 'shared',
          Path: '/',
          Arn: `arn:aws:iam::${ACCOUNT}:role/shared`,
          CreateDate: '2026-01-01T00:00:00+00:00',
          AssumeRolePolicyDocument: policy({
            Effect: 'Allow',
            Principal: { AWS: [OWN, '999988887777'] },
            Action: 'sts:AssumeRole',
          }),
          InstanceProfileList: [],
          RolePolicyList: [],
          AttachedManagedPolicies: [],
          RoleLastUsed: {},
          Tags: [],
        },
      ],
    });
    const source = ['--source', `authorization-details:${trusting}`];
    const arn = `arn:aws:iam::${ACCOUNT}:role/shared`;
    const { stdout } = await ask('who-can', 'sts:AssumeRole', arn, ...source);
    expect(stdout).toContain(`${OWN} (yours)`);
    expect(stdout).not.toContain('999988887777 (yours)');
  });
});

describe('bad input', () => {
  const noJson = file('no.json', '{"UserDetailList": [');
  const noPolicy = file('none.json', {});
  mkdirSync(join(folder, 'there'));

  it.each<[string, readonly string[], number, RegExp]>([
    ['no question', ['iam', 'who'], 2, /unknown command 'who'/],
    [
      'a misspelled action',
      ['iam', 'who-can', 's3:GetObjct', ...DEMO],
      2,
      /no action s3:GetObjct: did you mean s3:GetObject/,
    ],
    [
      'a misspelled service',
      ['iam', 'who-can', 's4:GetObject', ...DEMO],
      2,
      /no service s4: did you mean s3/,
    ],
    ['no action', ['iam', 'who-can', 'GetObject', ...DEMO], 2, /write it as service:Action/],
    ['a pattern', ['iam', 'who-can', 's3:Get*', ...DEMO], 2, /is a pattern: ask for one action/],
    ['no resource', ['iam', 'who-can', 's3:GetObject', 'bucket', ...DEMO], 2, /bucket is no ARN/],
    ['a stranger', ['iam', 'can', 'role/deplyo', ...FILE], 2, /no user or role role\/deplyo .*: /],
    ['no format', ['iam', 'paths', ...DEMO, '--format', 'png'], 2, /no format png: use text or json or svg/],
    ['an output of no format', ['iam', 'paths', ...DEMO, '--output', 'x.png'], 2, /x\.png has no format/],
    [
      'context that is none',
      ['iam', 'why', 'ann', 's3:GetObject', ...FILE, '--context', 'mfa'],
      2,
      /KEY=VALUE/,
    ],
    ['no source', ['iam', 'can', 'ann', '--source', 'azure'], 2, /no source azure/],
    [
      'a file that is not there',
      ['iam', 'can', 'ann', '--source', 'authorization-details:/nonexistent'],
      2,
      /\/nonexistent/,
    ],
    [
      'a file that is no JSON',
      ['iam', 'can', 'ann', '--source', `authorization-details:${noJson}`],
      2,
      /no\.json/,
    ],
    [
      'a file of something else',
      ['iam', 'can', 'ann', '--source', `authorization-details:${noPolicy}`],
      2,
      /none\.json/,
    ],
    [
      'no policy to compare',
      ['iam', 'diff', noPolicy, noPolicy],
      2,
      /none\.json is no policy: the policy has no Statement/,
    ],
    ['a policy that is not there', ['iam', 'diff', '/nonexistent', noPolicy], 2, /\/nonexistent/],
    ['a folder to lint', ['iam', 'lint', join(folder, 'there')], 2, /EISDIR/],
    ['a level that is none', ['iam', 'lint', noPolicy, '--fail-on', 'bad'], 2, /no level bad: use error/],
    [
      'a number of days that is none',
      ['iam', 'least-privilege', 'ann', ...FILE, '--days', '0'],
      2,
      /--days 0 is no number of days/,
    ],
    ['nothing to go by', ['iam', 'least-privilege', 'ann', ...FILE], 4, /give CloudTrail logs with --events/],
    [
      'events that are not there',
      ['iam', 'least-privilege', 'ann', ...FILE, '--events', '/nonexistent'],
      2,
      /\/nonexistent does not exist/,
    ],
    [
      'events that are none',
      ['iam', 'least-privilege', 'ann', ...FILE, '--events', noPolicy],
      2,
      /holds no CloudTrail records/,
    ],
    ['a type that is none', ['iam', 'lint', noPolicy, '--type', 'bad'], 2, /no type bad: use identity/],
  ])('answers %s with one clear line', async (_, args, status, says) => {
    const ran = await runCli(args);
    expect(ran).toMatchObject({ status, stdout: '' });
    expect(ran.stderr).toMatch(says);
    expect(ran.stderr).not.toMatch(/^ +at /m);
  });
});
