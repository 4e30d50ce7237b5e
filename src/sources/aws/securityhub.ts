import type * as SecurityHub from '@aws-sdk/client-securityhub';
import type { HubFacts, HubFinding } from '../../model/kinds/securityhub.ts';
import { defineRead, factsOf, must, operation } from './read.ts';

const describeHub = operation<SecurityHub.DescribeHubCommandInput, SecurityHub.DescribeHubCommandOutput>(
  'securityhub',
  'DescribeHub',
  ['securityhub:DescribeHub'],
);

/** The code also means "no permission"; only the message tells that the account never subscribed. */
const NOT_SUBSCRIBED = { code: 'InvalidAccessException', says: /not subscribed/i };

export const hub = defineRead({
  scope: 'region',
  operations: [describeHub],
  lists: ['securityhub:hub'],
  gives: { 'aws:region': ['securityHub'] },
  async *run({ region, call }) {
    const answer = await call(describeHub, {}, { absent: [NOT_SUBSCRIBED, 'ResourceNotFoundException'] });
    const securityHub = answer && { SubscribedAt: must(answer.SubscribedAt, describeHub, 'SubscribedAt') };
    const arn = answer?.HubArn;
    yield [
      { kind: 'aws:region', id: region, facts: { securityHub } },
      ...(answer === null ? [] : [{ kind: 'securityhub:hub' as const, id: 'default', arn, facts: {} }]),
    ];
  },
});

const BY_TOKEN = [
  (page: { NextToken?: string | undefined }) => page.NextToken,
  (NextToken: string) => ({ NextToken }),
] as const;
const PAGE = { MaxResults: 100 };

const getEnabledStandards = operation<
  SecurityHub.GetEnabledStandardsCommandInput,
  SecurityHub.GetEnabledStandardsCommandOutput
>('securityhub', 'GetEnabledStandards', ['securityhub:GetEnabledStandards']);

export const enabledStandards = defineRead({
  scope: { each: 'securityhub:hub' },
  operations: [getEnabledStandards],
  gives: { 'securityhub:hub': ['standards'] },
  async *run({ parents: [it], pages }) {
    if (it === undefined) return;
    const standards: HubFacts['standards'][number][] = [];
    for await (const page of pages(getEnabledStandards, PAGE, ...BY_TOKEN)) {
      for (const one of must(page.StandardsSubscriptions, getEnabledStandards, 'StandardsSubscriptions')) {
        standards.push({
          StandardsArn: must(one.StandardsArn, getEnabledStandards, 'StandardsArn'),
          status: must(one.StandardsStatus, getEnabledStandards, 'StandardsStatus'),
        });
      }
    }
    yield factsOf(it, { standards });
  },
});

const getFindings = operation<SecurityHub.GetFindingsCommandInput, SecurityHub.GetFindingsCommandOutput>(
  'securityhub',
  'GetFindings',
  ['securityhub:GetFindings'],
);

/** As many findings are counted; an account that has more has enough to do. */
const MOST = 1000;

/** An administrator, or the region that gathers findings, has those of others too: only the own of this region are asked for. */
export const hubFindings = defineRead({
  scope: { each: 'securityhub:hub' },
  operations: [getFindings],
  gives: { 'securityhub:hub': ['openFindings'] },
  async *run({ account, region, parents: [it], pages }) {
    if (it === undefined) return;
    const equals = (Value: string) => ({ Comparison: 'EQUALS' as const, Value });
    const Filters = {
      AwsAccountId: [equals(account)],
      Region: [equals(region)],
      RecordState: [equals('ACTIVE')],
      WorkflowStatus: [equals('NEW')],
      SeverityLabel: [equals('CRITICAL'), equals('HIGH')],
    };
    const SortCriteria = [{ Field: 'SeverityNormalized', SortOrder: 'desc' as const }];
    const found: HubFinding[] = [];
    let more = false;
    for await (const page of pages(getFindings, { Filters, SortCriteria, ...PAGE }, ...BY_TOKEN)) {
      found.push(...must(page.Findings, getFindings, 'Findings').map(hubFinding));
      more = found.length >= MOST && page.NextToken !== undefined;
      if (more) break;
    }
    yield factsOf(it, { openFindings: { found, more } });
  },
});

function hubFinding({ Title, ProductName, Severity }: SecurityHub.AwsSecurityFinding): HubFinding {
  return {
    title: must(Title, getFindings, 'Title'),
    product: ProductName ?? 'unknown',
    severity: must(Severity?.Label, getFindings, 'Severity'),
  };
}

const listFindingAggregators = operation<
  SecurityHub.ListFindingAggregatorsCommandInput,
  SecurityHub.ListFindingAggregatorsCommandOutput
>('securityhub', 'ListFindingAggregators', ['securityhub:ListFindingAggregators']);

export const findingAggregators = defineRead({
  scope: { each: 'securityhub:hub' },
  operations: [listFindingAggregators],
  gives: { 'securityhub:hub': ['aggregators'] },
  async *run({ parents: [it], pages }) {
    if (it === undefined) return;
    const aggregators: string[] = [];
    for await (const page of pages(listFindingAggregators, PAGE, ...BY_TOKEN)) {
      for (const one of must(page.FindingAggregators, listFindingAggregators, 'FindingAggregators'))
        aggregators.push(must(one.FindingAggregatorArn, listFindingAggregators, 'FindingAggregatorArn'));
    }
    yield factsOf(it, { aggregators });
  },
});

const listEnabledProducts = operation<
  SecurityHub.ListEnabledProductsForImportCommandInput,
  SecurityHub.ListEnabledProductsForImportCommandOutput
>('securityhub', 'ListEnabledProductsForImport', ['securityhub:ListEnabledProductsForImport']);

export const enabledProducts = defineRead({
  scope: { each: 'securityhub:hub' },
  operations: [listEnabledProducts],
  gives: { 'securityhub:hub': ['products'] },
  async *run({ parents: [it], pages }) {
    if (it === undefined) return;
    const products: string[] = [];
    for await (const page of pages(listEnabledProducts, PAGE, ...BY_TOKEN)) {
      const arns = must(page.ProductSubscriptions, listEnabledProducts, 'ProductSubscriptions');
      products.push(...arns.map((arn) => arn.slice(arn.indexOf('/') + 1)));
    }
    yield factsOf(it, { products });
  },
});

const listMembers = operation<SecurityHub.ListMembersCommandInput, SecurityHub.ListMembersCommandOutput>(
  'securityhub',
  'ListMembers',
  ['securityhub:ListMembers'],
);

export const hubMembers = defineRead({
  scope: { each: 'securityhub:hub' },
  operations: [listMembers],
  gives: { 'securityhub:hub': ['members'] },
  async *run({ parents: [it], pages }) {
    if (it === undefined) return;
    let members = 0;
    for await (const page of pages(listMembers, { MaxResults: 50, OnlyAssociated: true }, ...BY_TOKEN))
      members += page.Members?.length ?? 0;
    yield factsOf(it, { members });
  },
});

const describeOrganization = operation<
  SecurityHub.DescribeOrganizationConfigurationCommandInput,
  SecurityHub.DescribeOrganizationConfigurationCommandOutput
>('securityhub', 'DescribeOrganizationConfiguration', ['securityhub:DescribeOrganizationConfiguration']);

/** Only the organization's delegated administrator may ask; who manages accounts by invitation is refused. */
export const hubOrganization = defineRead({
  scope: { each: 'securityhub:hub' },
  operations: [describeOrganization],
  gives: { 'securityhub:hub': ['newAccounts'] },
  uses: ['members'],
  async *run({ parents: [it], call }) {
    if (it === undefined) return;
    const absent = { absent: ['InvalidAccessException', 'ResourceNotFoundException'] };
    const answer = it.facts['members'] === 0 ? null : await call(describeOrganization, {}, absent);
    yield factsOf(it, { newAccounts: answer && newAccounts(answer) });
  },
});

function newAccounts(
  answer: SecurityHub.DescribeOrganizationConfigurationCommandOutput,
): HubFacts['newAccounts'] {
  const { AutoEnable, OrganizationConfiguration: central } = answer;
  if (central?.ConfigurationType === 'CENTRAL') return 'central';
  return must(AutoEnable, describeOrganization, 'AutoEnable') ? 'enabled' : 'left out';
}
