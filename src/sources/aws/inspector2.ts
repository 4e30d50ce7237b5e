import type * as Inspector from '@aws-sdk/client-inspector2';
import type { InspectorStatus } from '../../model/kinds/account.ts';
import { unknown } from '../../model/reading.ts';
import type { Uncovered } from '../../model/kinds/inspector.ts';
import { defineRead, factsOf, must, operation, operationName, ReadFailure } from './read.ts';

const batchGetAccountStatus = operation<
  Inspector.BatchGetAccountStatusCommandInput,
  Inspector.BatchGetAccountStatusCommandOutput
>('inspector2', 'BatchGetAccountStatus', ['inspector2:BatchGetAccountStatus']);

const OFF: InspectorStatus = { ec2: 'DISABLED', ecr: 'DISABLED', lambda: 'DISABLED', lambdaCode: 'DISABLED' };

export const accountStatus = defineRead({
  scope: 'region',
  operations: [batchGetAccountStatus],
  lists: ['inspector2:account'],
  gives: { 'aws:region': ['inspector'] },
  async *run({ account, region, call }) {
    const answer = await call(batchGetAccountStatus, { accountIds: [account] });
    const mine = must(answer.accounts, batchGetAccountStatus, 'accounts').find(
      (it) => it.accountId === account,
    );
    const failed = answer.failedAccounts?.find((it) => it.accountId === account);
    const inspector = statusOf(mine, failed);
    const isOn = !('known' in inspector) && Object.values(inspector).includes('ENABLED');
    yield [
      { kind: 'aws:region', id: region, facts: { inspector } },
      ...(isOn ? [{ kind: 'inspector2:account' as const, id: account, facts: {} }] : []),
    ];
    // Without the state nobody can say that there is nothing to read here.
    if ('known' in inspector) throw new ReadFailure(inspector.cause);
  },
});

/** Where Inspector never was turned on, the answer may name the account in neither list. */
function statusOf(mine: Inspector.AccountState | undefined, failed: Inspector.FailedAccount | undefined) {
  if (mine !== undefined) return states(must(mine.resourceState, batchGetAccountStatus, 'resourceState'));
  if (failed === undefined) return OFF;
  const operation = operationName(batchGetAccountStatus);
  const detail = failed.errorCode ?? 'no reason given';
  if (failed.errorCode !== 'ACCESS_DENIED') return unknown({ kind: 'unavailable', operation, detail });
  return unknown({ kind: 'denied', operation, actions: batchGetAccountStatus.actions, detail });
}

function states(resources: Inspector.ResourceState): InspectorStatus {
  return {
    ec2: must(resources.ec2?.status, batchGetAccountStatus, 'ec2'),
    ecr: must(resources.ecr?.status, batchGetAccountStatus, 'ecr'),
    // Left out in regions that have no Lambda scanning.
    lambda: resources.lambda?.status ?? 'DISABLED',
    lambdaCode: resources.lambdaCode?.status ?? 'DISABLED',
  };
}

const BY_TOKEN = [
  (page: { nextToken?: string | undefined }) => page.nextToken,
  (nextToken: string) => ({ nextToken }),
] as const;

const listFindingAggregations = operation<
  Inspector.ListFindingAggregationsCommandInput,
  Inspector.ListFindingAggregationsCommandOutput
>('inspector2', 'ListFindingAggregations', ['inspector2:ListFindingAggregations']);

/** Counts of active findings. A delegated administrator sees those of its members too: only this account's are asked for. */
export const findingCounts = defineRead({
  scope: { each: 'inspector2:account' },
  operations: [listFindingAggregations],
  gives: { 'inspector2:account': ['findingCounts'] },
  async *run({ account, parents: [it], pages }) {
    if (it === undefined) return;
    const input = {
      aggregationType: 'ACCOUNT' as const,
      accountIds: [{ comparison: 'EQUALS' as const, value: account }],
    };
    const counts = { critical: 0, high: 0, fixAvailable: 0 };
    for await (const page of pages(listFindingAggregations, input, ...BY_TOKEN)) {
      for (const { accountAggregation: mine } of must(page.responses, listFindingAggregations, 'responses')) {
        if (mine?.accountId !== account) continue;
        const severities = must(mine.severityCounts, listFindingAggregations, 'severityCounts');
        counts.critical += severities.critical ?? 0;
        counts.high += severities.high ?? 0;
        counts.fixAvailable += mine.fixAvailableCount ?? 0;
      }
    }
    yield factsOf(it, { findingCounts: counts });
  },
});

const listCoverage = operation<Inspector.ListCoverageCommandInput, Inspector.ListCoverageCommandOutput>(
  'inspector2',
  'ListCoverage',
  ['inspector2:ListCoverage'],
);

/**
 * Why something is not scanned that should be. What is stopped, archived, left out by a tag or of a kind that Inspector
 * cannot read is not among them. Ten at most fit into a filter.
 * https://docs.aws.amazon.com/inspector/v2/APIReference/API_ScanStatus.html
 */
const REASONS = [
  'UNMANAGED_EC2_INSTANCE',
  'NO_INVENTORY',
  'STALE_INVENTORY',
  'DEEP_INSPECTION_NO_INVENTORY',
  'ACCESS_DENIED',
  'ACCESS_DENIED_TO_ENCRYPTION_KEY',
  'INTEGRATION_CONNECTION_LOST',
  'INTERNAL_ERROR',
  'RESOURCE_UNMANAGED',
] as const;

export const coverage = defineRead({
  scope: { each: 'inspector2:account' },
  operations: [listCoverage],
  gives: { 'inspector2:account': ['uncovered'] },
  async *run({ account, parents: [it], pages }) {
    if (it === undefined) return;
    const equals = (value: string) => ({ comparison: 'EQUALS' as const, value });
    const filterCriteria = { accountId: [equals(account)], scanStatusReason: REASONS.map(equals) };
    const uncovered: Uncovered[] = [];
    for await (const page of pages(listCoverage, { filterCriteria, maxResults: 200 }, ...BY_TOKEN)) {
      for (const found of must(page.coveredResources, listCoverage, 'coveredResources')) {
        uncovered.push({
          resource: must(found.resourceId, listCoverage, 'resourceId'),
          reason: must(found.scanStatus?.reason, listCoverage, 'reason'),
        });
      }
    }
    yield factsOf(it, { uncovered });
  },
});
