import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Kind } from '../../model/kinds.ts';
import { ScanStore } from '../../store/scan-store.ts';
import { AuthorizationDetailsError } from './format.ts';
import { readAuthorizationDetails } from './read.ts';

const folder = mkdtempSync(join(tmpdir(), 'seaworthy-authorization-details-'));
const AT = '2026-11-01T00:00:00.000Z';
const ARN = 'arn:aws:iam::111122223333';
const DOCUMENT = { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: 's3:*', Resource: '*' } };
const TEXT = JSON.stringify(DOCUMENT);

/** As the AWS CLI prints them: documents as JSON, dates as text. */
const USER = {
  Path: '/people/',
  UserName: 'ann',
  UserId: 'AIDAEXAMPLE',
  Arn: `${ARN}:user/people/ann`,
  CreateDate: '2024-02-03T04:05:06+00:00',
  UserPolicyList: [{ PolicyName: 'mine', PolicyDocument: DOCUMENT }],
  GroupList: ['developers'],
  AttachedManagedPolicies: [
    { PolicyName: 'ReadOnlyAccess', PolicyArn: 'arn:aws:iam::aws:policy/ReadOnlyAccess' },
  ],
  PermissionsBoundary: { PermissionsBoundaryType: 'Policy', PermissionsBoundaryArn: `${ARN}:policy/bound` },
  Tags: [{ Key: 'team', Value: 'shop' }],
};
const GROUP = {
  Path: '/',
  GroupName: 'developers',
  Arn: `${ARN}:group/developers`,
  GroupPolicyList: [{ PolicyName: 'ours', PolicyDocument: DOCUMENT }],
  AttachedManagedPolicies: [{ PolicyName: 'bound', PolicyArn: `${ARN}:policy/bound` }],
};
const ROLE = {
  Path: '/',
  RoleName: 'app',
  Arn: `${ARN}:role/app`,
  CreateDate: '2024-02-03T04:05:06+00:00',
  AssumeRolePolicyDocument: DOCUMENT,
  InstanceProfileList: [{ InstanceProfileName: 'app', Arn: `${ARN}:instance-profile/app`, Roles: [] }],
  RolePolicyList: [],
  AttachedManagedPolicies: [],
  Tags: [],
  RoleLastUsed: { LastUsedDate: '2026-10-20T10:00:00+00:00', Region: 'eu-west-1' },
};

function policy(Arn: string) {
  const PolicyVersionList = [
    { Document: { Version: '2012-10-17', Statement: [] }, VersionId: 'v1', IsDefaultVersion: false },
    { Document: DOCUMENT, VersionId: 'v2', IsDefaultVersion: true },
  ];
  const PolicyName = Arn.slice(Arn.lastIndexOf('/') + 1);
  return { PolicyName, Arn, DefaultVersionId: 'v2', AttachmentCount: 1, PolicyVersionList };
}
const POLICIES = [policy(`${ARN}:policy/bound`), policy('arn:aws:iam::aws:policy/ReadOnlyAccess')];

const WHOLE = {
  UserDetailList: [USER],
  GroupDetailList: [GROUP],
  RoleDetailList: [ROLE],
  Policies: POLICIES,
};

let files = 0;
function fileOf(content: object | string | Uint8Array): string {
  const file = join(folder, `${(files += 1)}.json`);
  const isRaw = typeof content === 'string' || content instanceof Uint8Array;
  writeFileSync(file, isRaw ? content : JSON.stringify(content));
  return file;
}

async function read(...contents: readonly (object | string | Uint8Array)[]) {
  const store = ScanStore.open(':memory:');
  const owner = await readAuthorizationDetails(contents.map(fileOf), store, AT);
  const one = (kind: Kind, id: string) => {
    const resource = store.get(kind, owner.account, 'global', id);
    const readings = resource === undefined ? [] : [...store.readings(resource.rid)];
    return {
      ...resource,
      facts: Object.fromEntries(
        readings.map(([fact, it]) => [fact, it.known ? it.value : { unknown: it.cause }]),
      ),
    };
  };
  const listings = Object.fromEntries(
    store.listings().map(({ kind, cause }) => [kind, cause === null ? 'whole' : cause.detail]),
  );
  return { ...owner, store, one, listings };
}

async function failure(...contents: readonly (object | string | Uint8Array)[]): Promise<string> {
  const error = await read(...contents).catch((it: unknown) => it);
  expect(error).toBeInstanceOf(AuthorizationDetailsError);
  const message = error instanceof Error ? error.message : '';
  expect(message).toContain(join(folder, ''));
  expect(message.split('\n')).toHaveLength(1);
  return message;
}

describe('a file', () => {
  it('gives the facts that the API gives', async () => {
    const { account, partition, one } = await read(WHOLE);
    expect({ account, partition }).toEqual({ account: '111122223333', partition: 'aws' });
    expect(one('iam:user', 'ann')).toMatchObject({
      arn: `${ARN}:user/people/ann`,
      name: 'ann',
      managedByAws: false,
      facts: {
        ManagedPolicyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess'],
        Policies: [{ PolicyName: 'mine', PolicyDocument: TEXT }],
        Groups: ['developers'],
        PermissionsBoundary: `${ARN}:policy/bound`,
        Tags: { team: 'shop' },
      },
    });
    expect(one('iam:group', 'developers').facts).toEqual({
      ManagedPolicyArns: [`${ARN}:policy/bound`],
      Policies: [{ PolicyName: 'ours', PolicyDocument: TEXT }],
    });
    expect(one('iam:role', 'app').facts).toEqual({
      AssumeRolePolicyDocument: TEXT,
      ManagedPolicyArns: [],
      Policies: [],
      PermissionsBoundary: null,
      instanceProfiles: [`${ARN}:instance-profile/app`],
      createdAt: '2024-02-03T04:05:06.000Z',
      lastUsed: '2026-10-20T10:00:00.000Z',
      Tags: {},
    });
    expect(one('iam:policy', 'bound').facts).toEqual({ PolicyDocument: TEXT, attachmentCount: 1 });
    expect(one('iam:aws-policy', 'arn:aws:iam::aws:policy/ReadOnlyAccess')).toMatchObject({
      managedByAws: true,
      facts: { PolicyDocument: TEXT },
    });
  });

  it('tells where and when its facts come from', async () => {
    const { store, one } = await read(WHOLE);
    const { rid = 0 } = one('iam:role', 'app');
    expect(store.readings(rid).get('createdAt')).toMatchObject({
      from: { operation: 'iam:GetAccountAuthorizationDetails', at: AT },
    });
  });

  it.each<[string, string | Uint8Array]>([
    ['pretty', JSON.stringify(WHOLE, null, 4)],
    ['with a byte order mark', `\uFEFF${JSON.stringify(WHOLE)}`],
    ['in UTF-16, as PowerShell writes it', Buffer.from(`\uFEFF${JSON.stringify(WHOLE)}`, 'utf16le')],
    [
      'with documents as the API encodes them',
      JSON.stringify(WHOLE).replaceAll(TEXT, JSON.stringify(encodeURIComponent(TEXT))),
    ],
    ['with documents as text', JSON.stringify(WHOLE).replaceAll(TEXT, JSON.stringify(TEXT))],
    ['with more than we know', JSON.stringify({ ...WHOLE, Custom: 1, IsTruncated: false, Marker: null })],
  ])('may be %s', async (_, content) => {
    const { one, listings } = await read(content);
    expect(one('iam:user', 'ann').facts['Policies']).toEqual([{ PolicyName: 'mine', PolicyDocument: TEXT }]);
    expect(one('iam:role', 'app').facts['AssumeRolePolicyDocument']).toBe(TEXT);
    expect(listings['iam:user']).toBe('whole');
  });

  it('leaves open what it does not tell of one resource', async () => {
    const { RoleLastUsed: _, CreateDate: __, InstanceProfileList: ___, ...role } = ROLE;
    const { one } = await read({ ...WHOLE, RoleDetailList: [role] });
    const { facts } = one('iam:role', 'app');
    expect(facts['lastUsed']).toMatchObject({ unknown: { kind: 'not-collected' } });
    expect(facts['createdAt']).toMatchObject({ unknown: { kind: 'unparsable' } });
    expect(facts['instanceProfiles']).toMatchObject({ unknown: { kind: 'unparsable' } });
  });

  it('knows a role that was never used', async () => {
    const { one } = await read({ ...WHOLE, RoleDetailList: [{ ...ROLE, RoleLastUsed: {} }] });
    expect(one('iam:role', 'app').facts['lastUsed']).toBeNull();
  });

  it('leaves open a document that nests without end, and nothing else', async () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const json = JSON.stringify({
      ...WHOLE,
      RoleDetailList: [{ ...ROLE, AssumeRolePolicyDocument: { a: 0 } }],
    });
    const { one } = await read(json.replace('{"a":0}', `{"a":${deep}}`));
    const { facts } = one('iam:role', 'app');
    expect(facts['AssumeRolePolicyDocument']).toMatchObject({ unknown: { kind: 'unparsable' } });
    expect(facts['Policies']).toEqual([]);
  });
});

describe('what is listed', () => {
  const all = (what: string | undefined) => ({
    'aws:account': 'whole',
    'iam:user': what,
    'iam:group': what,
    'iam:role': what,
    'iam:policy': what,
    'iam:aws-policy': what,
  });

  it('is everything where the file is whole', async () => {
    expect((await read(WHOLE)).listings).toEqual(all('whole'));
    expect((await read({ ...WHOLE, IsTruncated: false })).listings).toEqual(all('whole'));
  });

  it.each([{ IsTruncated: true, Marker: 'x' }, { NextToken: 'x' }])(
    'is nothing for certain where it is cut: %j',
    async (end) => {
      const { listings, one } = await read({ ...WHOLE, ...end });
      expect(listings).toEqual(all('the file is cut: more was to come'));
      expect(one('iam:user', 'ann').facts['Groups']).toEqual(['developers']);
    },
  );

  it('is everything where the pages are all there', async () => {
    const first = { UserDetailList: [USER], RoleDetailList: [], IsTruncated: true, Marker: 'x' };
    const last = { GroupDetailList: [GROUP], RoleDetailList: [ROLE], Policies: POLICIES, IsTruncated: false };
    expect((await read(last, first)).listings).toEqual(all('whole'));
  });

  it('leaves open what was filtered out', async () => {
    const { listings } = await read({ RoleDetailList: [ROLE] });
    expect(listings).toEqual({
      ...all(undefined),
      'iam:user': 'there is no UserDetailList',
      'iam:group': 'there is no GroupDetailList',
      'iam:role': 'whole',
      'iam:policy': 'there is no Policies',
      'iam:aws-policy': 'there is no UserDetailList',
    });
  });

  it('leaves open the kinds of which something is named that is not there', async () => {
    const { listings } = await read({
      ...WHOLE,
      GroupDetailList: [],
      Policies: POLICIES.slice(1),
    });
    expect(listings).toEqual({
      ...all('whole'),
      'iam:group': 'developers is named and not there',
      'iam:policy': `${ARN}:policy/bound is named and not there`,
    });
  });

  // The command prints no documents of AWS's policies that are only boundaries.
  it('has the policies of AWS that are named, with or without their documents', async () => {
    const PermissionsBoundaryArn = 'arn:aws:iam::aws:policy/job-function/DataScientist';
    const role = { ...ROLE, PermissionsBoundary: { PermissionsBoundaryArn } };
    const { listings, one } = await read({ ...WHOLE, RoleDetailList: [role, { ...role, RoleName: 'two' }] });
    expect(listings).toEqual(all('whole'));
    expect(one('iam:aws-policy', PermissionsBoundaryArn)).toMatchObject({
      name: 'DataScientist',
      managedByAws: true,
      facts: { PolicyDocument: { unknown: { kind: 'not-collected' } } },
    });
  });
});

describe('what is refused', () => {
  const other = (object: object) => JSON.stringify(object).replaceAll('111122223333', '444455556666');

  it.each<[string, object | string | Uint8Array, RegExp]>([
    ['something that is not JSON', 'UserDetailList:\n- Arn: x', /is not JSON, or not all of it: give what/],
    ['a file that was cut', JSON.stringify(WHOLE).slice(0, 900), /is not JSON, or not all of it/],
    ['an empty file', '', /is not JSON/],
    ['something that is not text', new Uint8Array([0x50, 0x4b, 0xff, 0xfe]), /is not text/],
    ['a list', [WHOLE], /the file is not an object/],
    ['null', 'null', /the file is not an object/],
    [
      'another answer of IAM',
      { Roles: [ROLE] },
      /has none of UserDetailList, .* Policies: give what `aws iam/,
    ],
    ['a list that is none', { ...WHOLE, RoleDetailList: { Role: ROLE } }, /RoleDetailList is not a list/],
    [
      'an entry that is none',
      { ...WHOLE, RoleDetailList: [ROLE, 'app'] },
      /RoleDetailList\[1\] is not an object/,
    ],
    [
      'a name that is none',
      { ...WHOLE, UserDetailList: [{ ...USER, UserName: 7 }] },
      /\[0\]\.UserName is not text/,
    ],
    [
      'a date that is none',
      { ...WHOLE, RoleDetailList: [{ ...ROLE, CreateDate: 'yesterday' }] },
      /RoleDetailList\[0\]\.CreateDate is not a date/,
    ],
    [
      'a document that is none',
      { ...WHOLE, RoleDetailList: [{ ...ROLE, AssumeRolePolicyDocument: [DOCUMENT] }] },
      /AssumeRolePolicyDocument is not text/,
    ],
    [
      'an entry without what it must have',
      { ...WHOLE, UserDetailList: [{ ...USER, GroupList: undefined }] },
      /in UserDetailList\[0\], GroupList is missing: give what/,
    ],
    [
      'list-policies',
      { Policies: [{ PolicyName: 'x', Arn: `${ARN}:policy/x` }] },
      /PolicyVersionList is missing/,
    ],
    ['an account of nobody', { UserDetailList: [], Policies: [] }, /nothing tells which account it is/],
    ['policies of AWS alone', { Policies: POLICIES.slice(1) }, /nothing tells which account it is/],
    [
      'an ARN of something else',
      { UserDetailList: [{ ...USER, Arn: 'arn:aws:s3:::ann' }] },
      /the ARN of ann, arn:aws:s3:::ann, names no account/,
    ],
    [
      'two accounts in one file',
      { ...WHOLE, RoleDetailList: [JSON.parse(other(ROLE))] },
      /is of account 444455556666 and .* of account 111122223333: give files of one/,
    ],
  ])('%s', async (_, content, says) => {
    expect(await failure(content)).toMatch(says);
  });

  it('files of two accounts', async () => {
    expect(await failure(WHOLE, other(WHOLE))).toMatch(
      /is of account 444455556666 and .* of account 111122223333: give files of one$/,
    );
  });

  it('a file that is not there, and a folder', async () => {
    const store = ScanStore.open(':memory:');
    const readOne = (file: string) => readAuthorizationDetails([file], store, AT);
    await expect(readOne(join(folder, 'nothing'))).rejects.toThrow(/nothing does not exist/);
    await expect(readOne(folder)).rejects.toThrow(/is a folder: name the files in it/);
  });
});
