import { describe, expect, it } from 'vitest';
import type { Fact, Kind } from '../model/kinds.ts';
import { readFactsFrom } from '../sources/aws/fixtures/read-facts.ts';
import { GROUPS, USERS } from './people.ts';
import { MANAGED, OF_AWS } from './policies.ts';
import { ROLES } from './roles.ts';
import { demoAccount } from './world.ts';

const NOW = '2026-11-01T00:00:00.000Z';

function read<K extends Kind>(kind: K, facts: readonly Fact<K>[]) {
  return readFactsFrom(demoAccount(new Date(NOW)), kind, facts);
}

describe('who may do what', () => {
  it('rests on policies that are there', () => {
    const named = [...USERS, ...GROUPS, ...ROLES].flatMap((it) => [
      ...(it.attached ?? []),
      ...('boundary' in it && it.boundary !== undefined ? [it.boundary] : []),
    ]);
    expect(named.filter((name) => !(name in MANAGED) && !(name in OF_AWS))).toEqual([]);
    expect(Object.keys(OF_AWS).filter((name) => !named.includes(name))).toEqual([]);
  });

  it('has every policy of AWS that is named, and the one that only bounds somebody', async () => {
    const { facts, listings } = await read('iam:aws-policy', ['PolicyDocument']);
    const arns = Object.keys(OF_AWS).map((name) => `arn:aws:iam::aws:policy/${name}`);
    expect(Object.keys(facts).toSorted()).toEqual(arns.toSorted());
    const scientist = facts['arn:aws:iam::aws:policy/job-function/DataScientist'];
    expect(scientist?.['PolicyDocument']).toContain('sagemaker:*');
    expect(listings).toEqual({ global: null });
  });

  it('tells of trust, boundaries and instance profiles', async () => {
    const { facts } = await read('iam:role', [
      'AssumeRolePolicyDocument',
      'PermissionsBoundary',
      'instanceProfiles',
    ]);
    expect(facts['github-deploy']?.['AssumeRolePolicyDocument']).toBe(
      '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{"StringEquals":{"token.actions.githubusercontent.com:aud":"sts.amazonaws.com"}}}]}',
    );
    expect(facts['temporary-help']?.['PermissionsBoundary']).toBe(
      'arn:aws:iam::111122223333:policy/saltmarsh-contractors',
    );
    expect(facts['shop-web']?.['instanceProfiles']).toEqual([
      'arn:aws:iam::111122223333:instance-profile/shop-web',
    ]);
  });

  it('stands under an organization', async () => {
    const { facts } = await read('aws:account', [
      'organization',
      'serviceControlPolicies',
      'resourceControlPolicies',
      'organizationPath',
    ]);
    const account = facts['111122223333'];
    expect(account).toMatchObject({
      organization: { id: 'o-sm4ltmarsh', managementAccountId: '222233334444' },
      resourceControlPolicies: null,
      organizationPath: 'o-sm4ltmarsh/r-sm01/ou-sm01-shops0001/',
    });
    const levels = account?.['serviceControlPolicies'] as { Name: string }[][];
    expect(levels.map((level) => level.map((policy) => policy.Name))).toEqual([
      ['FullAWSAccess', 'keep-the-trail'],
      ['FullAWSAccess', 'watched-from-the-holding'],
      ['FullAWSAccess'],
    ]);
  });

  it('knows whom GitHub’s workflows may be', async () => {
    const { facts } = await read('iam:oidc-provider', ['Url', 'ClientIdList']);
    expect(Object.values(facts)).toEqual([
      { Url: 'token.actions.githubusercontent.com', ClientIdList: ['sts.amazonaws.com'] },
    ]);
  });
});

describe('what was done with it', () => {
  it('is known of every user and role, and no service of it beyond what they may use', async () => {
    const users = await read('iam:user', ['Groups', 'lastAccessed']);
    expect(Object.keys(users.facts)).toHaveLength(USERS.length);
    expect(users.facts['ci-deploy']?.['lastAccessed']).toEqual({
      cloudfront: { lastAuthenticated: null, actions: [] },
      lambda: {
        lastAuthenticated: NOW,
        region: 'eu-west-1',
        actions: [
          { name: 'CreateFunction', lastAccessed: null },
          { name: 'DeleteFunction', lastAccessed: null },
          { name: 'UpdateFunctionCode', lastAccessed: NOW },
          { name: 'UpdateFunctionConfiguration', lastAccessed: null },
        ],
      },
      s3: {
        lastAuthenticated: NOW,
        region: 'eu-west-1',
        actions: ['CreateBucket', 'DeleteBucket', 'PutBucketAcl', 'PutBucketPolicy'].map((name) => ({
          name,
          lastAccessed: null,
        })),
      },
    });
    const roles = await read('iam:role', ['lastAccessed']);
    const unread = Object.entries(roles.facts).filter(([, { lastAccessed }]) =>
      JSON.stringify(lastAccessed).includes('"unknown"'),
    );
    expect(unread).toEqual([]);
    expect(Object.keys(roles.facts)).toHaveLength(ROLES.length);
  });

  it('is weighed by Access Analyzer', async () => {
    const { facts, listings } = await read('accessanalyzer:finding', [
      'findingType',
      'status',
      'resource',
      'unusedPermissions',
    ]);
    const all = Object.values(facts);
    const of = (type: string) => all.filter((it) => it['findingType'] === type).map((it) => it['resource']);
    expect(of('UnusedIAMRole')).toContain('arn:aws:iam::111122223333:role/erp-migration');
    expect(of('UnusedIAMUserPassword')).toEqual(
      expect.arrayContaining(
        ['sofia', 'greg-contractor'].map((name) => `arn:aws:iam::111122223333:user/${name}`),
      ),
    );
    expect(of('UnusedIAMUserAccessKey')).toContain('arn:aws:iam::111122223333:user/backup-script');
    expect(of('ExternalAccess')).toContain('arn:aws:iam::111122223333:role/agency-reports');
    const deploy = all.find(
      (it) => it['findingType'] === 'UnusedPermission' && String(it['resource']).endsWith('user/ci-deploy'),
    );
    expect(deploy?.['unusedPermissions']).toContainEqual({
      serviceNamespace: 'cloudfront',
      lastAccessed: null,
      actions: [],
    });
    // In one region nobody lets the auditor ask.
    const { 'us-east-1': refused, ...others } = listings;
    expect(refused).toMatchObject({ kind: 'denied', actions: ['access-analyzer:ListAnalyzers'] });
    expect(new Set(Object.values(others))).toEqual(new Set([null]));
  });
});
