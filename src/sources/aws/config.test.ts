import { describe, expect, it } from 'vitest';
import { readFacts } from './fixtures/read-facts.ts';

function recorder(recordingGroup: object) {
  return {
    DescribeConfigurationRecorders: () => ({
      ConfigurationRecorders: [{ name: 'default', roleARN: 'role', recordingGroup }],
    }),
    DescribeConfigurationRecorderStatus: () => ({
      ConfigurationRecordersStatus: [{ name: 'default', recording: true, lastStatus: 'SUCCESS' }],
    }),
  };
}

const IAM = ['AWS::IAM::User', 'AWS::IAM::Group', 'AWS::IAM::Role', 'AWS::IAM::Policy'];

// https://docs.aws.amazon.com/config/latest/APIReference/API_RecordingGroup.html
describe('what a recorder records', () => {
  it.each([
    ['all', { allSupported: true, includeGlobalResourceTypes: true }, [], IAM],
    ['all of the region', { allSupported: true, includeGlobalResourceTypes: false }, [], []],
    [
      'chosen types',
      { allSupported: false, resourceTypes: ['AWS::EC2::Instance', 'AWS::IAM::Role'] },
      [],
      ['AWS::IAM::Role'],
    ],
    [
      'all but some',
      {
        allSupported: false,
        exclusionByResourceTypes: { resourceTypes: ['AWS::EC2::Subnet', 'AWS::IAM::User'] },
        recordingStrategy: { useOnly: 'EXCLUSION_BY_RESOURCE_TYPES' },
      },
      ['AWS::EC2::Subnet', 'AWS::IAM::User'],
      IAM.slice(1),
    ],
  ])('%s', async (_, group, excludedTypes, globalTypes) => {
    const { facts } = await readFacts('aws:region', ['configRecorders'], recorder(group));
    expect(facts['eu-west-1']?.['configRecorders']).toMatchObject([{ excludedTypes, globalTypes }]);
  });
});

describe('deliveries', () => {
  const channels = {
    DescribeDeliveryChannels: () => ({ DeliveryChannels: [{ name: 'default', s3BucketName: 'b' }] }),
  };
  const status = (configHistoryDeliveryInfo: object) => ({
    ...channels,
    DescribeDeliveryChannelStatus: () => ({
      DeliveryChannelsStatus: [{ name: 'default', configHistoryDeliveryInfo }],
    }),
  });

  it.each([
    [{}, null],
    [{ lastStatus: 'Success' }, null],
    [{ lastStatus: 'FAILURE', lastErrorCode: 'NoSuchBucket' }, 'NoSuchBucket'],
    [{ lastStatus: 'Failure' }, 'an error without a code'],
  ])('%j', async (info, lastErrorCode) => {
    const { facts } = await readFacts('aws:region', ['configDelivery'], status(info));
    expect(facts['eu-west-1']?.['configDelivery']).toEqual({ s3BucketName: 'b', lastErrorCode });
  });

  it('are not asked for where there is no channel', async () => {
    const { facts, calls } = await readFacts('aws:region', ['configDelivery'], {});
    expect(facts['eu-west-1']?.['configDelivery']).toBeNull();
    expect(calls.map(({ operation }) => operation)).toEqual(['DescribeDeliveryChannels']);
  });
});

it('an aggregator gathers all regions where each of its sources does', async () => {
  const aggregator = (ConfigurationAggregatorName: string, more: object) => ({
    ConfigurationAggregatorName,
    ...more,
  });
  const { facts } = await readFacts('aws:region', ['configAggregators'], {
    DescribeConfigurationAggregators: () => ({
      ConfigurationAggregators: [
        aggregator('a', { OrganizationAggregationSource: { RoleArn: 'r', AllAwsRegions: true } }),
        aggregator('b', {
          AccountAggregationSources: [
            { AccountIds: ['1'], AllAwsRegions: true },
            { AccountIds: ['2'], AwsRegions: ['eu-west-1'] },
          ],
        }),
      ],
    }),
  });
  expect(facts['eu-west-1']?.['configAggregators']).toEqual([
    { name: 'a', isOfOrganization: true, allRegions: true },
    { name: 'b', isOfOrganization: false, allRegions: false },
  ]);
});

it('a rule that AWS tells no compliance of is unknown, and hides no other', async () => {
  const rule = (ConfigRuleName: string) => ({
    ConfigRuleName,
    Source: { Owner: 'AWS', SourceIdentifier: 'X' },
  });
  const { facts } = await readFacts('config:rule', ['compliance'], {
    DescribeConfigRules: () => ({ ConfigRules: [rule('a'), rule('b')] }),
    DescribeComplianceByConfigRule: () => ({
      ComplianceByConfigRules: [{ ConfigRuleName: 'a', Compliance: { ComplianceType: 'COMPLIANT' } }],
    }),
  });
  expect(facts).toMatchObject({
    a: { compliance: { type: 'COMPLIANT', count: 0, capped: false } },
    b: { compliance: { unknown: { kind: 'unparsable' } } },
  });
});

it('packs are asked for five at a time', async () => {
  const names = Array.from({ length: 7 }, (_, at) => `pack-${at}`);
  const { facts, calls } = await readFacts('config:conformance-pack', ['compliance'], {
    DescribeConformancePacks: () => ({
      ConformancePackDetails: names.map((it) => ({
        ConformancePackName: it,
        ConformancePackArn: it,
        ConformancePackId: it,
      })),
    }),
    GetConformancePackComplianceSummary: ({ input }) => ({
      ConformancePackComplianceSummaryList: (input['ConformancePackNames'] as string[]).map((it) => ({
        ConformancePackName: it,
        ConformancePackComplianceStatus: 'COMPLIANT',
      })),
    }),
  });
  expect(Object.keys(facts)).toHaveLength(7);
  expect(calls.filter(({ operation }) => operation.startsWith('Get'))).toHaveLength(2);
});
