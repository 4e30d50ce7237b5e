import { nextTokenPage } from '../../src/sources/stub/paginate.ts';
import type { Responders, Sizes } from './world.ts';
import { ACCOUNT, idOf, lazy, ok, uuidOf } from './world.ts';

/** What Security Hub and Inspector have found: something about one instance in twenty. */
export function detection(sizes: Sizes): Responders {
  const many = (region: string) => Math.ceil(sizes.in('instance', region) / 20);
  return {
    'securityhub:GetEnabledStandards': ({ region }) => ok({ StandardsSubscriptions: [standard(region)] }),
    'securityhub:GetFindings': (call) =>
      nextTokenPage(
        call,
        lazy(many(call.region), (at) => finding(call.region, at)),
        100,
        { items: 'Findings' },
      ),
    'securityhub:ListFindingAggregators': () =>
      ok({
        FindingAggregators: [
          {
            FindingAggregatorArn: `arn:aws:securityhub:us-east-1:${ACCOUNT}:finding-aggregator/${uuidOf('aggregator', 'us-east-1', 0)}`,
          },
        ],
      }),
    'securityhub:ListEnabledProductsForImport': ({ region }) =>
      ok({
        ProductSubscriptions: ['aws/guardduty', 'aws/inspector', 'aws/config'].map(
          (it) => `arn:aws:securityhub:${region}:${ACCOUNT}:product-subscription/${it}`,
        ),
      }),
    'securityhub:ListMembers': () => ok({ Members: [] }),
    'inspector2:ListFindingAggregations': ({ region }) =>
      ok({
        aggregationType: 'ACCOUNT',
        responses: [
          {
            accountAggregation: {
              accountId: ACCOUNT,
              severityCounts: { all: 10 * many(region), critical: 0, high: many(region) },
              fixAvailableCount: 9 * many(region),
            },
          },
        ],
      }),
    'inspector2:ListCoverage': (call) =>
      nextTokenPage(
        call,
        lazy(many(call.region), (at) => unmanaged(call.region, at * 20)),
        200,
        { items: 'coveredResources', size: 'maxResults', token: 'nextToken', next: 'nextToken' },
      ),
  };
}

function standard(region: string) {
  const name = 'aws-foundational-security-best-practices/v/1.0.0';
  return {
    StandardsSubscriptionArn: `arn:aws:securityhub:${region}:${ACCOUNT}:subscription/${name}`,
    StandardsArn: `arn:aws:securityhub:${region}::standards/${name}`,
    StandardsInput: {},
    StandardsStatus: 'READY',
  };
}

function finding(region: string, at: number) {
  const InstanceId = idOf('i', region, at * 20);
  return {
    SchemaVersion: '2018-10-08',
    Id: uuidOf('hub-finding', region, at),
    ProductArn: `arn:aws:securityhub:${region}::product/aws/securityhub`,
    ProductName: 'Security Hub',
    GeneratorId: 'security-control/EC2.8',
    AwsAccountId: ACCOUNT,
    CreatedAt: '2026-09-01T00:00:00Z',
    UpdatedAt: '2026-10-31T00:00:00Z',
    Title: 'EC2 instances should use Instance Metadata Service Version 2 (IMDSv2)',
    Description: 'The instance takes requests without a token.',
    Severity: { Label: 'HIGH', Normalized: 70 },
    Resources: [{ Type: 'AwsEc2Instance', Id: `arn:aws:ec2:${region}:${ACCOUNT}:instance/${InstanceId}` }],
    RecordState: 'ACTIVE',
    Workflow: { Status: 'NEW' },
  };
}

function unmanaged(region: string, at: number) {
  return {
    resourceType: 'AWS_EC2_INSTANCE',
    resourceId: idOf('i', region, at),
    accountId: ACCOUNT,
    scanType: 'PACKAGE',
    scanStatus: { statusCode: 'INACTIVE', reason: 'UNMANAGED_EC2_INSTANCE' },
  };
}
