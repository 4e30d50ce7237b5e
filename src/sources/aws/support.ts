import type * as Support from '@aws-sdk/client-support';
import type { TrustedAdvisorResult } from '../../model/kinds/account.ts';
import { defineRead, must, operation, operationName, ReadFailure } from './read.ts';

const describeChecks = operation<
  Support.DescribeTrustedAdvisorChecksCommandInput,
  Support.DescribeTrustedAdvisorChecksCommandOutput
>('support', 'DescribeTrustedAdvisorChecks', ['support:DescribeTrustedAdvisorChecks']);
const describeSummaries = operation<
  Support.DescribeTrustedAdvisorCheckSummariesCommandInput,
  Support.DescribeTrustedAdvisorCheckSummariesCommandOutput
>('support', 'DescribeTrustedAdvisorCheckSummaries', ['support:DescribeTrustedAdvisorCheckSummaries']);

/** AWS names no limit; this keeps the answer small. */
const BATCH = 100;

/** Answers only on a paid support plan; without one AWS says SubscriptionRequiredException, and the fact is unknown. */
export const trustedAdvisorSecurity = defineRead({
  scope: 'account',
  operations: [describeChecks, describeSummaries],
  gives: { 'aws:account': ['trustedAdvisorSecurity'] },
  async *run({ account, call }) {
    const listed = must((await call(describeChecks, { language: 'en' })).checks, describeChecks, 'checks');
    const names = new Map(
      listed
        .filter((check) => check.category === 'security')
        .map((check) => [must(check.id, describeChecks, 'id'), must(check.name, describeChecks, 'name')]),
    );
    const ids = [...names.keys()];
    const summaries = new Map<string, Support.TrustedAdvisorCheckSummary>();
    for (let at = 0; at < ids.length; at += BATCH) {
      const answer = await call(describeSummaries, { checkIds: ids.slice(at, at + BATCH) });
      for (const it of must(answer.summaries, describeSummaries, 'summaries')) {
        summaries.set(must(it.checkId, describeSummaries, 'checkId'), it);
      }
    }
    const results = [...names].map(([id, name]) => result(id, name, summaries.get(id)));
    yield [
      { kind: 'aws:account', id: account, region: 'global', facts: { trustedAdvisorSecurity: results } },
    ];
  },
});

/** A check that was never refreshed has no summary, which is as much as `not_available` says. */
function result(
  id: string,
  name: string,
  summary: Support.TrustedAdvisorCheckSummary | undefined,
): TrustedAdvisorResult {
  if (summary === undefined) return { id, name, status: 'not_available', flagged: 0 };
  return {
    id,
    name,
    status: statusOf(summary.status),
    flagged: summary.resourcesSummary?.resourcesFlagged ?? 0,
  };
}

function statusOf(status: string | undefined): TrustedAdvisorResult['status'] {
  switch (status) {
    case 'ok':
    case 'warning':
    case 'error':
    case 'not_available':
      return status;
    default:
      throw new ReadFailure({
        kind: 'unparsable',
        operation: operationName(describeSummaries),
        detail: `${status ?? 'no'} status of a check`,
      });
  }
}
