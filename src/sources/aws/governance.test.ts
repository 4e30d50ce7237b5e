import { describe, expect, it } from 'vitest';
import { readFacts } from './fixtures/read-facts.ts';
import { ACCOUNT, refusal, refuse, STRANGER } from './fixtures/scan-answers.ts';

describe('Firewall Manager', () => {
  const nobody = refusal(
    'AccessDeniedException',
    `No default admin could be found for account ${ACCOUNT}`,
    400,
  );
  const elsewhere = refusal(
    'AccessDeniedException',
    'Operation ListPolicies is only available to AWS Firewall Manager Administrators',
    400,
  );

  it.each([
    ['has no administrator', nobody, false],
    ['is looked after elsewhere', elsewhere, false],
    ['is looked after here', { PolicyList: [] }, true],
    [
      'may not be asked',
      refuse('fms:ListPolicies'),
      { unknown: expect.objectContaining({ kind: 'denied' }) },
    ],
  ])('%s', async (_, answer, isFirewallManager) => {
    const { facts } = await readFacts('aws:region', ['isFirewallManager'], { ListPolicies: () => answer });
    expect(facts).toEqual({ 'eu-west-1': { isFirewallManager } });
  });

  it('has policies on several pages, and accounts with several evaluations', async () => {
    const { facts } = await readFacts('fms:policy', ['compliance'], {
      ListPolicies: ({ input }) =>
        input['NextToken'] === undefined
          ? { PolicyList: [{ PolicyId: 'a' }], NextToken: 'two' }
          : { PolicyList: [{ PolicyId: 'b' }] },
      ListComplianceStatus: () => ({
        PolicyComplianceStatusList: [
          {
            MemberAccount: STRANGER,
            EvaluationResults: [
              { ComplianceStatus: 'COMPLIANT', ViolatorCount: 0 },
              { ComplianceStatus: 'NON_COMPLIANT', ViolatorCount: 2 },
            ],
          },
        ],
      }),
    });
    const compliance = [{ account: STRANGER, status: 'NON_COMPLIANT', violators: 2 }];
    expect(facts).toEqual({ a: { compliance }, b: { compliance } });
  });
});

describe('workloads of the Well-Architected Tool', () => {
  const workload = (WorkloadId: string, Owner: string) => ({ WorkloadId, Owner, RiskCounts: { HIGH: 1 } });

  it('are this account’s own, and risks of which there are none are left out', async () => {
    const { facts } = await readFacts('wellarchitected:workload', ['riskCounts'], {
      ListWorkloads: () => ({ WorkloadSummaries: [workload('mine', ACCOUNT), workload('theirs', STRANGER)] }),
    });
    expect(facts).toEqual({ mine: { riskCounts: { high: 1, medium: 0, unanswered: 0 } } });
  });

  it.each([
    [{ LensReview: { PillarReviewSummaries: [{ PillarId: 'security', RiskCounts: { UNANSWERED: 3 } }] } }, 3],
    [refusal('ResourceNotFoundException', 'The lens is not applied', 404), null],
  ])('are asked for the Security pillar of AWS’s own lens', async (answer, unanswered) => {
    const { facts } = await readFacts('wellarchitected:workload', ['securityRiskCounts'], {
      ListWorkloads: () => ({ WorkloadSummaries: [workload('mine', ACCOUNT)] }),
      GetLensReview: () => answer,
    });
    const securityRiskCounts = unanswered === null ? null : { high: 0, medium: 0, unanswered };
    expect(facts).toEqual({ mine: { securityRiskCounts } });
  });
});

it('log groups are known by the ARN without its ending, and by no class where they are old', async () => {
  const { facts } = await readFacts('logs:log-group', ['LogGroupClass', 'RetentionInDays', 'KmsKeyId'], {
    DescribeLogGroups: () => ({
      logGroups: [{ logGroupName: 'old', arn: `arn:aws:logs:eu-west-1:${ACCOUNT}:log-group:old:*` }],
    }),
  });
  expect(facts).toEqual({ old: { LogGroupClass: 'STANDARD', RetentionInDays: null, KmsKeyId: null } });
});
