import type * as Config from '@aws-sdk/client-config-service';
import type { ConfigAggregator, ConfigRecorder } from '../../model/kinds/account.ts';
import type { Found } from '../../store/scan-store.ts';
import { defineRead, factsOf, must, operation } from './read.ts';
import { told } from './told.ts';

const describeRecorders = operation<
  Config.DescribeConfigurationRecordersCommandInput,
  Config.DescribeConfigurationRecordersCommandOutput
>('config-service', 'DescribeConfigurationRecorders', ['config:DescribeConfigurationRecorders']);
const describeRecorderStatus = operation<
  Config.DescribeConfigurationRecorderStatusCommandInput,
  Config.DescribeConfigurationRecorderStatusCommandOutput
>('config-service', 'DescribeConfigurationRecorderStatus', ['config:DescribeConfigurationRecorderStatus']);

export const recorders = defineRead({
  scope: 'region',
  operations: [describeRecorders, describeRecorderStatus],
  gives: { 'aws:region': ['configRecorders'] },
  async *run({ region, call }) {
    const found = must(
      (await call(describeRecorders, {})).ConfigurationRecorders,
      describeRecorders,
      'ConfigurationRecorders',
    );
    const configRecorders = found.length === 0 ? [] : join(found, await call(describeRecorderStatus, {}));
    yield [{ kind: 'aws:region', id: region, facts: { configRecorders } }];
  },
});

function join(
  found: readonly Config.ConfigurationRecorder[],
  { ConfigurationRecordersStatus: statuses }: Config.DescribeConfigurationRecorderStatusCommandOutput,
): ConfigRecorder[] {
  return found.map((recorder) => {
    const name = must(recorder.name, describeRecorders, 'name');
    const status = must(
      statuses?.find((one) => one.name === name),
      describeRecorderStatus,
      `the status of recorder ${name}`,
    );
    return {
      name,
      recording: must(status.recording, describeRecorderStatus, 'recording'),
      // AWS's default for a recorder without a recording group is all supported types.
      allSupported: recorder.recordingGroup?.allSupported ?? true,
      excludedTypes: recorder.recordingGroup?.exclusionByResourceTypes?.resourceTypes ?? [],
      globalTypes: globalTypes(recorder.recordingGroup),
      roleARN: recorder.roleARN || null,
      lastStatus: status.lastStatus?.toLowerCase() ?? null,
    };
  });
}

const GLOBAL_TYPES = ['AWS::IAM::User', 'AWS::IAM::Group', 'AWS::IAM::Role', 'AWS::IAM::Policy'] as const;

/** https://docs.aws.amazon.com/config/latest/APIReference/API_RecordingGroup.html */
function globalTypes(group: Config.RecordingGroup | undefined): readonly string[] {
  const { allSupported, includeGlobalResourceTypes, resourceTypes, exclusionByResourceTypes } = group ?? {};
  const excluded = exclusionByResourceTypes?.resourceTypes ?? [];
  if (excluded.length > 0) return GLOBAL_TYPES.filter((type) => !excluded.includes(type));
  if (allSupported === true) return includeGlobalResourceTypes === true ? GLOBAL_TYPES : [];
  return GLOBAL_TYPES.filter((type) => resourceTypes?.includes(type) === true);
}

const describeDeliveryChannels = operation<
  Config.DescribeDeliveryChannelsCommandInput,
  Config.DescribeDeliveryChannelsCommandOutput
>('config-service', 'DescribeDeliveryChannels', ['config:DescribeDeliveryChannels']);
const describeDeliveryStatus = operation<
  Config.DescribeDeliveryChannelStatusCommandInput,
  Config.DescribeDeliveryChannelStatusCommandOutput
>('config-service', 'DescribeDeliveryChannelStatus', ['config:DescribeDeliveryChannelStatus']);

/** A region has one channel at most. */
export const deliveryChannels = defineRead({
  scope: 'region',
  operations: [describeDeliveryChannels, describeDeliveryStatus],
  gives: { 'aws:region': ['configDelivery'] },
  async *run({ region, call }) {
    const { DeliveryChannels } = await call(describeDeliveryChannels, {});
    const [channel] = must(DeliveryChannels, describeDeliveryChannels, 'DeliveryChannels');
    const value = channel && {
      s3BucketName: must(channel.s3BucketName, describeDeliveryChannels, 's3BucketName'),
      lastErrorCode: lastError(await call(describeDeliveryStatus, {}), channel.name),
    };
    yield [{ kind: 'aws:region', id: region, facts: { configDelivery: value ?? null } }];
  },
});

function lastError(
  { DeliveryChannelsStatus: statuses }: Config.DescribeDeliveryChannelStatusCommandOutput,
  name: string | undefined,
): string | null {
  const found = must(statuses, describeDeliveryStatus, 'DeliveryChannelsStatus').find(
    (it) => it.name === name,
  );
  const status = must(found, describeDeliveryStatus, 'the status of the channel');
  const history = status.configHistoryDeliveryInfo;
  if (history?.lastStatus?.toLowerCase() !== 'failure') return null;
  return history.lastErrorCode || 'an error without a code';
}

const BY_TOKEN = [
  (page: { NextToken?: string | undefined }) => page.NextToken,
  (NextToken: string) => ({ NextToken }),
] as const;

const describeAggregators = operation<
  Config.DescribeConfigurationAggregatorsCommandInput,
  Config.DescribeConfigurationAggregatorsCommandOutput
>('config-service', 'DescribeConfigurationAggregators', ['config:DescribeConfigurationAggregators']);

export const aggregators = defineRead({
  scope: 'region',
  operations: [describeAggregators],
  gives: { 'aws:region': ['configAggregators'] },
  async *run({ region, pages }) {
    const configAggregators: ConfigAggregator[] = [];
    for await (const page of pages(describeAggregators, { Limit: 100 }, ...BY_TOKEN)) {
      const list = must(page.ConfigurationAggregators, describeAggregators, 'ConfigurationAggregators');
      configAggregators.push(...list.map(aggregator));
    }
    yield [{ kind: 'aws:region', id: region, facts: { configAggregators } }];
  },
});

function aggregator(it: Config.ConfigurationAggregator): ConfigAggregator {
  const sources = [it.OrganizationAggregationSource, ...(it.AccountAggregationSources ?? [])].filter(
    (source) => source !== undefined,
  );
  return {
    name: must(it.ConfigurationAggregatorName, describeAggregators, 'ConfigurationAggregatorName'),
    isOfOrganization: it.OrganizationAggregationSource !== undefined,
    allRegions: sources.every(({ AllAwsRegions }) => AllAwsRegions === true),
  };
}

const describeRules = operation<
  Config.DescribeConfigRulesCommandInput,
  Config.DescribeConfigRulesCommandOutput
>('config-service', 'DescribeConfigRules', ['config:DescribeConfigRules']);
const describeCompliance = operation<
  Config.DescribeComplianceByConfigRuleCommandInput,
  Config.DescribeComplianceByConfigRuleCommandOutput
>('config-service', 'DescribeComplianceByConfigRule', ['config:DescribeComplianceByConfigRule']);

export const rules = defineRead({
  scope: 'region',
  operations: [describeRules, describeCompliance],
  lists: ['config:rule'],
  gives: { 'config:rule': ['CreatedBy', 'Source', 'compliance'] },
  async *run({ pages }) {
    const compliance = new Map<string, Config.Compliance | undefined>();
    const found: Config.ConfigRule[] = [];
    for await (const page of pages(describeRules, {}, ...BY_TOKEN))
      found.push(...must(page.ConfigRules, describeRules, 'ConfigRules'));
    if (found.length > 0) {
      for await (const page of pages(describeCompliance, {}, ...BY_TOKEN)) {
        for (const it of must(page.ComplianceByConfigRules, describeCompliance, 'ComplianceByConfigRules'))
          compliance.set(must(it.ConfigRuleName, describeCompliance, 'ConfigRuleName'), it.Compliance);
      }
    }
    yield found.map((rule) => ruleFound(rule, compliance));
  },
});

function ruleFound(
  rule: Config.ConfigRule,
  byName: ReadonlyMap<string, Config.Compliance | undefined>,
): Found {
  const id = must(rule.ConfigRuleName, describeRules, 'ConfigRuleName');
  const { ComplianceType: type, ComplianceContributorCount: count } = byName.get(id) ?? {};
  const compliance = type && { type, count: count?.CappedCount ?? 0, capped: count?.CapExceeded ?? false };
  return {
    kind: 'config:rule',
    id,
    arn: rule.ConfigRuleArn,
    facts: {
      CreatedBy: rule.CreatedBy || null,
      Source: { Owner: must(rule.Source?.Owner, describeRules, 'Source.Owner') },
      compliance: told(compliance, describeCompliance, `the compliance of ${id}`),
    },
  };
}

const describePacks = operation<
  Config.DescribeConformancePacksCommandInput,
  Config.DescribeConformancePacksCommandOutput
>('config-service', 'DescribeConformancePacks', ['config:DescribeConformancePacks']);

export const conformancePacks = defineRead({
  scope: 'region',
  operations: [describePacks],
  lists: ['config:conformance-pack'],
  gives: {},
  async *run({ pages }) {
    for await (const page of pages(describePacks, { Limit: 20 }, ...BY_TOKEN)) {
      yield must(page.ConformancePackDetails, describePacks, 'ConformancePackDetails').map((it) => ({
        kind: 'config:conformance-pack' as const,
        id: must(it.ConformancePackName, describePacks, 'ConformancePackName'),
        arn: it.ConformancePackArn,
        facts: {},
      }));
    }
  },
});

const summarizePacks = operation<
  Config.GetConformancePackComplianceSummaryCommandInput,
  Config.GetConformancePackComplianceSummaryCommandOutput
>('config-service', 'GetConformancePackComplianceSummary', ['config:GetConformancePackComplianceSummary']);

/** Five names at most: https://docs.aws.amazon.com/config/latest/APIReference/API_GetConformancePackComplianceSummary.html */
const SUMMARIZED = 5;

export const conformance = defineRead({
  scope: { each: 'config:conformance-pack', batch: SUMMARIZED },
  operations: [summarizePacks],
  gives: { 'config:conformance-pack': ['compliance'] },
  async *run({ parents, pages }) {
    const byName = new Map<string, string>();
    const input = { ConformancePackNames: parents.map(({ id }) => id) };
    for await (const page of pages(summarizePacks, input, ...BY_TOKEN)) {
      const { ConformancePackComplianceSummaryList: list } = page;
      for (const it of must(list, summarizePacks, 'ConformancePackComplianceSummaryList')) {
        const name = must(it.ConformancePackName, summarizePacks, 'ConformancePackName');
        byName.set(
          name,
          must(it.ConformancePackComplianceStatus, summarizePacks, 'ConformancePackComplianceStatus'),
        );
      }
    }
    yield parents.flatMap((parent) =>
      factsOf(parent, { compliance: told(byName.get(parent.id), summarizePacks, 'the summary') }),
    );
  },
});
