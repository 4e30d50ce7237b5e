import { describe, expect, it } from 'vitest';
import { runRead } from './fixtures/read-context.ts';
import { accountPasswordPolicy, accountSummary, authorizationDetails } from './iam.ts';

const ARN = 'arn:aws:iam::111122223333';
const CREATED = new Date('2026-01-02T03:04:05Z');
const DOCUMENT = '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}';

const USER = {
  UserName: 'ann',
  Path: '/',
  Arn: `${ARN}:user/ann`,
  GroupList: ['Developers'],
  AttachedManagedPolicies: [{ PolicyName: 'x', PolicyArn: `${ARN}:policy/x` }],
  UserPolicyList: [{ PolicyName: 'mine', PolicyDocument: encodeURIComponent(DOCUMENT) }],
  Tags: [{ Key: 'team', Value: 'shop' }],
};
const GROUP = {
  GroupName: 'Developers',
  Arn: `${ARN}:group/d`,
  AttachedManagedPolicies: [{ PolicyName: 'x', PolicyArn: `${ARN}:policy/x` }],
  GroupPolicyList: [{ PolicyName: 'ours', PolicyDocument: encodeURIComponent(DOCUMENT) }],
};
const ROLE = {
  RoleName: 'app',
  Path: '/',
  Arn: `${ARN}:role/app`,
  CreateDate: CREATED,
  AssumeRolePolicyDocument: encodeURIComponent(DOCUMENT),
  InstanceProfileList: [],
  AttachedManagedPolicies: [],
  RolePolicyList: [],
  RoleLastUsed: {},
};

async function details(answer: object) {
  return (await runRead(authorizationDetails, () => answer)).found;
}

describe('authorization details', () => {
  it('asks for the kinds that are wanted, a thousand at a time', async () => {
    const wanted = await runRead(
      authorizationDetails,
      () => ({}),
      (kind) => kind === 'iam:user' || kind === 'iam:policy',
    );
    expect(wanted.calls).toEqual([
      {
        name: 'GetAccountAuthorizationDetails',
        input: { Filter: ['User', 'LocalManagedPolicy'], MaxItems: 1000 },
      },
    ]);
  });

  it('decodes documents and names groups', async () => {
    expect(
      await details({
        UserDetailList: [USER],
        GroupDetailList: [GROUP],
      }),
    ).toEqual([
      {
        kind: 'iam:user',
        id: 'ann',
        arn: `${ARN}:user/ann`,
        name: 'ann',
        facts: {
          ManagedPolicyArns: [`${ARN}:policy/x`],
          Policies: [{ PolicyName: 'mine', PolicyDocument: DOCUMENT }],
          Groups: ['Developers'],
          PermissionsBoundary: null,
          Tags: { team: 'shop' },
        },
      },
      {
        kind: 'iam:group',
        id: 'Developers',
        arn: `${ARN}:group/d`,
        name: 'Developers',
        facts: {
          ManagedPolicyArns: [`${ARN}:policy/x`],
          Policies: [{ PolicyName: 'ours', PolicyDocument: DOCUMENT }],
        },
      },
    ]);
  });

  it('reads the trust, the boundary and the instance profiles of a role', async () => {
    const role = {
      ...ROLE,
      PermissionsBoundary: { PermissionsBoundaryType: 'Policy', PermissionsBoundaryArn: `${ARN}:policy/x` },
      InstanceProfileList: [{ Arn: `${ARN}:instance-profile/app` }],
    };
    const [found] = await details({ RoleDetailList: [role] });
    expect(found?.facts).toMatchObject({
      AssumeRolePolicyDocument: DOCUMENT,
      PermissionsBoundary: `${ARN}:policy/x`,
      instanceProfiles: [`${ARN}:instance-profile/app`],
    });
  });

  it.each([
    ['GroupDetailList', 'AttachedManagedPolicies', 'ManagedPolicyArns'],
    ['GroupDetailList', 'GroupPolicyList', 'Policies'],
    ['RoleDetailList', 'AssumeRolePolicyDocument', 'AssumeRolePolicyDocument'],
    ['RoleDetailList', 'InstanceProfileList', 'instanceProfiles'],
    ['RoleDetailList', 'CreateDate', 'createdAt'],
  ])('leaves open what %s lacks: %s', async (list, member, fact) => {
    const whole: object = list === 'GroupDetailList' ? GROUP : ROLE;
    const [found] = await details({ [list]: [{ ...whole, [member]: undefined }] });
    expect(found?.facts[fact]).toMatchObject({
      known: false,
      cause: { kind: 'unparsable', detail: `${member} is missing in the answer` },
    });
  });

  it.each(['', '%7B%22Version'])('makes a trust policy unknown that reads "%s"', async (text) => {
    const [found] = await details({ RoleDetailList: [{ ...ROLE, AssumeRolePolicyDocument: text }] });
    expect(found?.facts['AssumeRolePolicyDocument']).toMatchObject({ cause: { kind: 'unparsable' } });
    expect(found?.facts['Policies']).toEqual([]);
  });

  it('knows a user without inline policies, whose list AWS leaves out', async () => {
    const { UserPolicyList: _, ...user } = USER;
    expect((await details({ UserDetailList: [user] }))[0]?.facts['Policies']).toEqual([]);
  });

  it.each([
    ['cut short', encodeURIComponent(DOCUMENT).slice(0, -8)],
    ['cut inside an escape', encodeURIComponent(DOCUMENT).slice(0, -1)],
    ['empty', ''],
  ])('makes the inline policies unknown for a document that is %s', async (_, PolicyDocument) => {
    const user = { ...USER, UserPolicyList: [...USER.UserPolicyList, { PolicyName: 'odd', PolicyDocument }] };
    const facts = (await details({ UserDetailList: [user] }))[0]?.facts;
    expect(facts?.['Policies']).toMatchObject({ known: false, cause: { kind: 'unparsable' } });
    expect(facts?.['Groups']).toEqual(['Developers']);
  });

  it('takes a document that comes undecoded as it is, percent signs and all', async () => {
    const plain = '{"Version":"2012-10-17","Id":"100%25","Statement":[]}';
    const user = { ...USER, UserPolicyList: [{ PolicyName: 'plain', PolicyDocument: plain }] };
    expect((await details({ UserDetailList: [user] }))[0]?.facts['Policies']).toEqual([
      { PolicyName: 'plain', PolicyDocument: plain },
    ]);
  });

  it('tells when a role was last used', async () => {
    const used = { ...ROLE, RoleLastUsed: { LastUsedDate: CREATED, Region: 'eu-west-1' } };
    const found = await details({ RoleDetailList: [ROLE, used] });
    expect(found.map((it) => it.facts['lastUsed'])).toEqual([null, CREATED.toISOString()]);
    expect(found[0]?.facts['createdAt']).toBe(CREATED.toISOString());
  });

  it('tells apart the roles that AWS makes', async () => {
    const paths = [
      '/',
      '/aws-service-role/config.amazonaws.com/',
      '/aws-reserved/sso.amazonaws.com/',
      '/service-role/',
    ];
    const found = await details({ RoleDetailList: paths.map((Path) => ({ ...ROLE, Path })) });
    expect(found.map((it) => it.managedByAws)).toEqual([false, true, true, false]);
  });

  it('takes the default version of a managed policy', async () => {
    const version = (Document: string, IsDefaultVersion: boolean) => ({
      Document: encodeURIComponent(Document),
      IsDefaultVersion,
    });
    const policy = {
      PolicyName: 'x',
      Arn: `${ARN}:policy/team/x`,
      AttachmentCount: 0,
      PolicyVersionList: [version('{"Statement":[]}', false), version(DOCUMENT, true)],
    };
    expect((await details({ Policies: [policy] }))[0]).toMatchObject({
      kind: 'iam:policy',
      id: 'x',
      facts: { PolicyDocument: DOCUMENT, attachmentCount: 0 },
    });
    const none = { ...policy, PolicyVersionList: [version(DOCUMENT, false)] };
    await expect(details({ Policies: [none] })).rejects.toMatchObject({ failure: { kind: 'unparsable' } });
  });

  it.each(['GroupList', 'AttachedManagedPolicies', 'UserName'])(
    'takes no answer without %s',
    async (member) => {
      const user = Object.fromEntries(Object.entries(USER).filter(([name]) => name !== member));
      await expect(details({ UserDetailList: [user] })).rejects.toMatchObject({
        failure: { kind: 'unparsable', detail: `${member} is missing in the answer` },
      });
    },
  );
});

describe('account', () => {
  const SUMMARY = { AccountMFAEnabled: 1, AccountAccessKeysPresent: 0, AccountSigningCertificatesPresent: 0 };

  it('reads the summary, with or without the password', async () => {
    const read = async (SummaryMap: object) =>
      (await runRead(accountSummary, () => ({ SummaryMap }))).found[0]?.facts;
    expect(await read({ ...SUMMARY, AccountPasswordPresent: 0, Users: 3 })).toEqual({
      iamSummary: { ...SUMMARY, AccountPasswordPresent: 0 },
    });
    expect(await read(SUMMARY)).toEqual({ iamSummary: { ...SUMMARY, AccountPasswordPresent: null } });
    await expect(read({ AccountMFAEnabled: 1 })).rejects.toMatchObject({ failure: { kind: 'unparsable' } });
  });

  const POLICY = {
    MinimumPasswordLength: 14,
    RequireSymbols: true,
    RequireNumbers: true,
    RequireUppercaseCharacters: true,
    RequireLowercaseCharacters: false,
  };

  it.each([
    ['no rule on reuse and age', {}, { PasswordReusePrevention: null, MaxPasswordAge: null }],
    [
      'an age of 0, which is none',
      { MaxPasswordAge: 0 },
      { PasswordReusePrevention: null, MaxPasswordAge: null },
    ],
    [
      'both',
      { PasswordReusePrevention: 5, MaxPasswordAge: 90 },
      { PasswordReusePrevention: 5, MaxPasswordAge: 90 },
    ],
  ])('reads a password policy with %s', async (_, given, told) => {
    const { found } = await runRead(accountPasswordPolicy, () => ({
      PasswordPolicy: { ...POLICY, ...given },
    }));
    expect(found[0]?.facts).toEqual({ iamPasswordPolicy: { ...POLICY, ...told } });
  });

  it('knows an account without a password policy', async () => {
    const { found } = await runRead(accountPasswordPolicy, () => null);
    expect(found[0]?.facts).toEqual({ iamPasswordPolicy: null });
  });
});
