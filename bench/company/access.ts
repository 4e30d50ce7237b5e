import { nextTokenPage } from '../../src/sources/stub/paginate.ts';
import type { StubCall } from '../../src/sources/stub/protocol.ts';
import type { Responders, Sizes } from './world.ts';
import { ACCOUNT, daysAgo, lazy, ok, refuse, text, uuidOf } from './world.ts';

/** What is done with the rights in the account, and what stands over it. */
export function access(sizes: Sizes): Responders {
  return { ...jobs(), ...providers(), ...organization(), ...findings(sizes) };
}

/** A role of an application, as IAM reports on it: some services of many are used. */
function jobs(): Responders {
  const used = (at: number) => (at % 4 === 0 ? { LastAuthenticated: daysAgo(at) } : {});
  return {
    'iam:GenerateServiceLastAccessedDetails': (call) => ok({ JobId: jobOf(text(call, 'Arn')) }),
    'iam:GetServiceLastAccessedDetails': () =>
      ok({
        JobStatus: 'COMPLETED',
        JobType: 'ACTION_LEVEL',
        JobCreationDate: daysAgo(0),
        JobCompletionDate: daysAgo(0),
        ServicesLastAccessed: Array.from({ length: 12 }, (_, at) => ({
          ServiceName: `Service ${at}`,
          ServiceNamespace: `service${at}`,
          TotalAuthenticatedEntities: at % 4 === 0 ? 1 : 0,
          ...used(at),
          TrackedActionsLastAccessed: [{ ActionName: 'CreateThing', LastAccessedTime: daysAgo(at + 1) }],
        })),
        IsTruncated: false,
      }),
  };
}

function jobOf(arn: string): string {
  return uuidOf('job', arn, 0);
}

function providers(): Responders {
  return {
    'iam:ListOpenIDConnectProviders': () =>
      ok({
        OpenIDConnectProviderList: [{ Arn: `arn:aws:iam::${ACCOUNT}:oidc-provider/ci.bench.example` }],
      }),
    'iam:GetOpenIDConnectProvider': () =>
      ok({ Url: 'ci.bench.example', ClientIDList: ['sts.amazonaws.com'], CreateDate: daysAgo(400) }),
    'iam:ListSAMLProviders': () =>
      ok({ SAMLProviderList: [{ Arn: `arn:aws:iam::${ACCOUNT}:saml-provider/office` }] }),
  };
}

function organization(): Responders {
  const management = '999988887777';
  const base = `arn:aws:organizations::${management}`;
  const policy = (name: string) => ({ Id: `p-${name.toLowerCase()}`, Name: name, AwsManaged: false });
  const parents: Readonly<Record<string, object>> = {
    [ACCOUNT]: { Id: 'ou-be01-bench001', Type: 'ORGANIZATIONAL_UNIT' },
    'ou-be01-bench001': { Id: 'r-be01', Type: 'ROOT' },
  };
  return {
    'organizations:DescribeOrganization': () =>
      ok({
        Organization: {
          Id: 'o-benchbench',
          Arn: `${base}:organization/o-benchbench`,
          FeatureSet: 'ALL',
          MasterAccountArn: `${base}:account/o-benchbench/${management}`,
          MasterAccountId: management,
          MasterAccountEmail: 'aws@bench.example',
        },
      }),
    'organizations:DescribeEffectivePolicy': () =>
      refuse('EffectivePolicyNotFoundException', 'There is no effective policy of this type.'),
    'organizations:ListRoots': () =>
      ok({
        Roots: [
          {
            Id: 'r-be01',
            Arn: `${base}:root/o-benchbench/r-be01`,
            Name: 'Root',
            PolicyTypes: ['SERVICE_CONTROL_POLICY', 'RESOURCE_CONTROL_POLICY'].map((Type) => ({
              Type,
              Status: 'ENABLED',
            })),
          },
        ],
      }),
    'organizations:ListParents': (call) => ok({ Parents: [parents[text(call, 'ChildId')]] }),
    'organizations:ListPoliciesForTarget': (call) =>
      ok({
        Policies: [
          policy(text(call, 'Filter') === 'SERVICE_CONTROL_POLICY' ? 'FullAWSAccess' : 'RCPFullAWSAccess'),
        ],
      }),
    'organizations:DescribePolicy': (call) =>
      ok({
        Policy: {
          PolicySummary: policy(text(call, 'PolicyId').slice(2)),
          Content: JSON.stringify({
            Version: '2012-10-17',
            Statement: [{ Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' }],
          }),
        },
      }),
  };
}

/** A finding for every role, as an account has that was never tidied. */
function findings(sizes: Sizes): Responders {
  const finding = (at: number) => ({
    id: uuidOf('finding', 'home', at),
    findingType: at % 3 === 0 ? 'UnusedPermission' : 'UnusedIAMRole',
    resource: `arn:aws:iam::${ACCOUNT}:role/role-application-${at}`,
    resourceType: 'AWS::IAM::Role',
    resourceOwnerAccount: ACCOUNT,
    status: 'ACTIVE',
    analyzedAt: daysAgo(1),
    createdAt: daysAgo(60),
    updatedAt: daysAgo(1),
  });
  return {
    'accessanalyzer:ListFindingsV2': (call: StubCall) =>
      nextTokenPage(call, lazy(call.region === 'us-east-1' ? sizes.total('role') : 0, finding), 100, {
        items: 'findings',
        size: 'maxResults',
        token: 'nextToken',
        next: 'nextToken',
      }),
    'accessanalyzer:GetFindingV2': () =>
      ok({
        ...finding(0),
        findingDetails: [
          { unusedPermissionDetails: { serviceNamespace: 'sqs', actions: [{ action: 'DeleteQueue' }] } },
        ],
      }),
  };
}
