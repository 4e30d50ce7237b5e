import type { StubAnswer } from '../sources/stub/protocol.ts';
import { ACCOUNT, HOLDING, WATCHER } from './company.ts';
import type { Responders } from './responder.ts';
import { ok, refuse, text } from './responder.ts';

const ID = 'o-sm4ltmarsh';
const ROOT = 'r-sm01';
const SHOPS = 'ou-sm01-shops0001';
const ORGANIZATION = `arn:aws:organizations::${HOLDING}`;

interface Policy {
  readonly Id: string;
  readonly Name: string;
  readonly AwsManaged: boolean;
  readonly statements: readonly object[];
}

const FULL: Policy = {
  Id: 'p-FullAWSAccess',
  Name: 'FullAWSAccess',
  AwsManaged: true,
  statements: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
};
const STAY: Policy = {
  Id: 'p-keep0001',
  Name: 'keep-the-trail',
  AwsManaged: false,
  statements: [
    {
      Sid: 'KeepTheTrail',
      Effect: 'Deny',
      Action: ['cloudtrail:DeleteTrail', 'cloudtrail:StopLogging', 'organizations:LeaveOrganization'],
      Resource: '*',
    },
  ],
};
/** Why the auditor is refused in one region: what watches over it is run from elsewhere. */
const WATCH: Policy = {
  Id: 'p-watch001',
  Name: 'watched-from-the-holding',
  AwsManaged: false,
  statements: [
    {
      Sid: 'WatchedFromTheHolding',
      Effect: 'Deny',
      Action: ['guardduty:*', 'inspector2:*', 'macie2:*', 'securityhub:*'],
      Resource: '*',
      Condition: {
        StringEquals: { 'aws:RequestedRegion': 'ap-southeast-2' },
        ArnNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/holding-security' },
      },
    },
  ],
};

const POLICIES = [FULL, STAY, WATCH];
const ATTACHED: Readonly<Record<string, readonly Policy[]>> = {
  [ROOT]: [FULL, STAY],
  [SHOPS]: [FULL, WATCH],
  [ACCOUNT]: [FULL],
};
const PARENTS: Readonly<Record<string, object>> = {
  [ACCOUNT]: { Id: SHOPS, Type: 'ORGANIZATIONAL_UNIT' },
  [SHOPS]: { Id: ROOT, Type: 'ROOT' },
};

/** The holding's organization; this account may read its policies, as a delegated administrator. */
export function organization(): Responders {
  return {
    'organizations:DescribeOrganization': () =>
      ok({
        Organization: {
          Id: ID,
          Arn: `${ORGANIZATION}:organization/${ID}`,
          FeatureSet: 'ALL',
          MasterAccountArn: `${ORGANIZATION}:account/${ID}/${HOLDING}`,
          MasterAccountId: HOLDING,
          MasterAccountEmail: 'aws@holding.example',
        },
      }),
    'organizations:ListDelegatedAdministrators': () =>
      ok({
        DelegatedAdministrators: [
          { Id: ACCOUNT, Name: 'Saltmarsh Outfitters' },
          { Id: WATCHER, Name: 'Uptime and more' },
        ],
      }),
    'organizations:ListDelegatedServicesForAccount': (call) =>
      ok({
        DelegatedServices: (text(call, 'AccountId') === ACCOUNT
          ? ['fms.amazonaws.com', 'config.amazonaws.com']
          : ['health.amazonaws.com']
        ).map((ServicePrincipal) => ({ ServicePrincipal })),
      }),
    'organizations:DescribeEffectivePolicy': () =>
      refuse('EffectivePolicyNotFoundException', 'There is no effective policy of this type.'),
    'organizations:ListHandshakesForAccount': () => ok({ Handshakes: [] }),
    'organizations:ListRoots': () =>
      ok({
        Roots: [
          {
            Id: ROOT,
            Arn: `${ORGANIZATION}:root/${ID}/${ROOT}`,
            Name: 'Root',
            PolicyTypes: [{ Type: 'SERVICE_CONTROL_POLICY', Status: 'ENABLED' }],
          },
        ],
      }),
    'organizations:ListParents': (call) => ok({ Parents: [PARENTS[text(call, 'ChildId')]] }),
    'organizations:ListPoliciesForTarget': (call) =>
      ok({ Policies: (ATTACHED[text(call, 'TargetId')] ?? []).map(summary) }),
    'organizations:DescribePolicy': (call) => describe(text(call, 'PolicyId')),
  };
}

function describe(id: string): StubAnswer {
  const policy = POLICIES.find((it) => it.Id === id);
  if (policy === undefined) return refuse('PolicyNotFoundException', 'No such policy.');
  const Content = JSON.stringify({ Version: '2012-10-17', Statement: policy.statements });
  return ok({ Policy: { PolicySummary: summary(policy), Content } });
}

function summary({ Id, Name, AwsManaged }: Policy) {
  const owner = AwsManaged ? 'arn:aws:organizations::aws:policy' : `${ORGANIZATION}:policy/${ID}`;
  return {
    Id,
    Arn: `${owner}/service_control_policy/${Id}`,
    Name,
    Description: '',
    Type: 'SERVICE_CONTROL_POLICY',
    AwsManaged,
  };
}
