import type * as GuardDuty from '@aws-sdk/client-guardduty';
import type { DetectorFeature, OpenFindings } from '../../model/kinds/guardduty.ts';
import type { Found } from '../../store/scan-store.ts';
import { pagesOrNull } from './pages-or-null.ts';
import { defineRead, factsOf, iso, must, operation } from './read.ts';

const listDetectors = operation<GuardDuty.ListDetectorsCommandInput, GuardDuty.ListDetectorsCommandOutput>(
  'guardduty',
  'ListDetectors',
  ['guardduty:ListDetectors'],
);
const getDetector = operation<GuardDuty.GetDetectorCommandInput, GuardDuty.GetDetectorCommandOutput>(
  'guardduty',
  'GetDetector',
  ['guardduty:GetDetector'],
);

const BY_TOKEN = [
  (page: { NextToken?: string | undefined }) => page.NextToken,
  (NextToken: string) => ({ NextToken }),
] as const;

export const detector = defineRead({
  scope: 'region',
  operations: [listDetectors, getDetector],
  lists: ['guardduty:detector'],
  gives: { 'aws:region': ['guardDuty'], 'guardduty:detector': ['Status', 'Features'] },
  async *run({ account, partition, region, call, pages }) {
    // A region has one detector at most, yet a page may be empty before the one that has it.
    let id: string | undefined;
    for await (const page of pages(listDetectors, { MaxResults: 50 }, ...BY_TOKEN)) {
      id ??= must(page.DetectorIds, listDetectors, 'DetectorIds')[0];
    }
    if (id === undefined) {
      yield [{ kind: 'aws:region', id: region, facts: { guardDuty: null } }];
      return;
    }
    const answer = await call(getDetector, { DetectorId: id });
    const Status = must(answer.Status, getDetector, 'Status');
    const found: Found = {
      kind: 'guardduty:detector',
      id,
      arn: `arn:${partition}:guardduty:${region}:${account}:detector/${id}`,
      facts: { Status, Features: featuresOf(answer) },
    };
    const guardDuty = { id, enabled: Status === 'ENABLED' };
    yield [{ kind: 'aws:region', id: region, facts: { guardDuty } }, found];
  },
});

/** AWS tells of some plans in an older form too, and where features are not there yet, in that alone. */
function featuresOf({
  Features,
  DataSources,
}: GuardDuty.GetDetectorCommandOutput): readonly DetectorFeature[] {
  const told = (Features ?? []).map((it): DetectorFeature => ({
    Name: must(it.Name, getDetector, 'Name'),
    Status: must(it.Status, getDetector, 'Status'),
    AdditionalConfiguration: (it.AdditionalConfiguration ?? []).map((more) => ({
      Name: must(more.Name, getDetector, 'Name'),
      Status: must(more.Status, getDetector, 'Status'),
    })),
  }));
  const older = {
    S3_DATA_EVENTS: DataSources?.S3Logs?.Status,
    EKS_AUDIT_LOGS: DataSources?.Kubernetes?.AuditLogs?.Status,
    EBS_MALWARE_PROTECTION: DataSources?.MalwareProtection?.ScanEc2InstanceWithFindings?.EbsVolumes?.Status,
  };
  const more = Object.entries(older).flatMap(([Name, Status]) =>
    Status === undefined || told.some((it) => it.Name === Name)
      ? []
      : [{ Name, Status, AdditionalConfiguration: [] }],
  );
  return [...told, ...more];
}

const getAdministratorAccount = operation<
  GuardDuty.GetAdministratorAccountCommandInput,
  GuardDuty.GetAdministratorAccountCommandOutput
>('guardduty', 'GetAdministratorAccount', ['guardduty:GetAdministratorAccount']);

export const administrator = defineRead({
  scope: { each: 'guardduty:detector' },
  operations: [getAdministratorAccount],
  gives: { 'guardduty:detector': ['administrator'] },
  async *run({ parents: [it], call }) {
    if (it === undefined) return;
    const { Administrator } = await call(getAdministratorAccount, { DetectorId: it.id });
    yield factsOf(it, { administrator: Administrator?.AccountId || null });
  },
});

const listMembers = operation<GuardDuty.ListMembersCommandInput, GuardDuty.ListMembersCommandOutput>(
  'guardduty',
  'ListMembers',
  ['guardduty:ListMembers'],
);

export const members = defineRead({
  scope: { each: 'guardduty:detector' },
  operations: [listMembers],
  gives: { 'guardduty:detector': ['members'] },
  async *run({ parents: [it], pages }) {
    if (it === undefined) return;
    let count = 0;
    const input = { DetectorId: it.id, MaxResults: 50, OnlyAssociated: 'true' };
    for await (const page of pages(listMembers, input, ...BY_TOKEN)) count += page.Members?.length ?? 0;
    yield factsOf(it, { members: count });
  },
});

const describeOrganization = operation<
  GuardDuty.DescribeOrganizationConfigurationCommandInput,
  GuardDuty.DescribeOrganizationConfigurationCommandOutput
>('guardduty', 'DescribeOrganizationConfiguration', ['guardduty:DescribeOrganizationConfiguration']);

/** Only the organization's delegated administrator may ask; who manages accounts by invitation is refused. */
export const organizationSettings = defineRead({
  scope: { each: 'guardduty:detector' },
  operations: [describeOrganization],
  gives: { 'guardduty:detector': ['autoEnableOrganizationMembers'] },
  uses: ['members'],
  async *run({ parents: [it], ...context }) {
    if (it === undefined) return;
    const input = { DetectorId: it.id };
    const answers =
      it.facts['members'] === 0
        ? null
        : await pagesOrNull(context, describeOrganization, input, BY_TOKEN, ['BadRequestException']);
    const [value] = (answers ?? []).map((page) =>
      must(page.AutoEnableOrganizationMembers, describeOrganization, 'AutoEnableOrganizationMembers'),
    );
    yield factsOf(it, { autoEnableOrganizationMembers: value ?? null });
  },
});

const getFindingsStatistics = operation<
  GuardDuty.GetFindingsStatisticsCommandInput,
  GuardDuty.GetFindingsStatisticsCommandOutput
>('guardduty', 'GetFindingsStatistics', ['guardduty:GetFindingsStatistics']);

/** High and critical: https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_findings-severity.html */
const HIGH = 7;

/** An administrator sees the findings of its members too: only this account's are asked for. */
export const openFindings = defineRead({
  scope: { each: 'guardduty:detector' },
  operations: [getFindingsStatistics],
  gives: { 'guardduty:detector': ['openFindings'] },
  async *run({ account, parents: [it], call }) {
    if (it === undefined) return;
    const Criterion = {
      severity: { GreaterThanOrEqual: HIGH },
      'service.archived': { Equals: ['false'] },
      accountId: { Equals: [account] },
    };
    const answer = await call(getFindingsStatistics, {
      DetectorId: it.id,
      FindingCriteria: { Criterion },
      GroupBy: 'FINDING_TYPE',
      MaxResults: 100,
    });
    const statistics = must(answer.FindingStatistics, getFindingsStatistics, 'FindingStatistics');
    yield factsOf(it, { openFindings: (statistics.GroupedByFindingType ?? []).map(ofType) });
  },
});

function ofType(it: GuardDuty.FindingTypeStatistics): OpenFindings {
  return {
    type: must(it.FindingType, getFindingsStatistics, 'FindingType'),
    count: must(it.TotalFindings, getFindingsStatistics, 'TotalFindings'),
    last: iso(it.LastGeneratedAt),
  };
}
