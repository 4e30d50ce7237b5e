import type * as WellArchitected from '@aws-sdk/client-wellarchitected';
import type { RiskCounts } from '../../model/kinds/wellarchitected.ts';
import { defineRead, factsOf, must, operation } from './read.ts';

const listWorkloads = operation<
  WellArchitected.ListWorkloadsCommandInput,
  WellArchitected.ListWorkloadsCommandOutput
>('wellarchitected', 'ListWorkloads', ['wellarchitected:ListWorkloads']);

/** Workloads that other accounts share are theirs to answer for. */
export const workloads = defineRead({
  scope: 'region',
  operations: [listWorkloads],
  lists: ['wellarchitected:workload'],
  gives: { 'wellarchitected:workload': ['riskCounts'] },
  async *run({ account, pages }) {
    for await (const page of pages(
      listWorkloads,
      { MaxResults: 50 },
      (o) => o.NextToken,
      (NextToken) => ({ NextToken }),
    )) {
      const list = must(page.WorkloadSummaries, listWorkloads, 'WorkloadSummaries');
      yield list
        .filter((it) => must(it.Owner, listWorkloads, 'Owner') === account)
        .map((it) => ({
          kind: 'wellarchitected:workload' as const,
          id: must(it.WorkloadId, listWorkloads, 'WorkloadId'),
          arn: it.WorkloadArn,
          name: it.WorkloadName,
          facts: { riskCounts: riskCounts(it.RiskCounts) },
        }));
    }
  },
});

/** Risks of which there is none are left out. */
function riskCounts(counts: Partial<Record<WellArchitected.Risk, number>> | undefined): RiskCounts {
  const { HIGH: high = 0, MEDIUM: medium = 0, UNANSWERED: unanswered = 0 } = counts ?? {};
  return { high, medium, unanswered };
}

const getLensReview = operation<
  WellArchitected.GetLensReviewCommandInput,
  WellArchitected.GetLensReviewCommandOutput
>('wellarchitected', 'GetLensReview', ['wellarchitected:GetLensReview']);

/** AWS's own lens, which every workload is begun with. */
const LENS = 'wellarchitected';

export const workloadSecurity = defineRead({
  scope: { each: 'wellarchitected:workload' },
  operations: [getLensReview],
  gives: { 'wellarchitected:workload': ['securityRiskCounts'] },
  async *run({ parents: [workload], call }) {
    if (workload === undefined) return;
    const input = { WorkloadId: workload.id, LensAlias: LENS };
    const answer = await call(getLensReview, input, { absent: ['ResourceNotFoundException'] });
    const pillars =
      answer && must(answer.LensReview?.PillarReviewSummaries, getLensReview, 'PillarReviewSummaries');
    const security = pillars?.find(({ PillarId }) => PillarId === 'security');
    yield factsOf(workload, {
      securityRiskCounts: security === undefined ? null : riskCounts(security.RiskCounts),
    });
  },
});
