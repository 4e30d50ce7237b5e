import type { Calendar } from './company.ts';
import { ACCOUNT, AGENCY, HOME, uuid } from './company.ts';
import type { Responders } from './responder.ts';
import { listing, ok, refuse, text } from './responder.ts';

const WORKLOADS = [
  { name: 'Web shop', high: 3, medium: 7, unanswered: 0, security: { HIGH: 1, MEDIUM: 2, NONE: 8 } },
  { name: 'Warehouse', high: 0, medium: 0, unanswered: 41, security: { UNANSWERED: 9, NONE: 2 } },
] as const;

const idOf = (name: string): string => uuid(`workload ${name}`).replaceAll('-', '');

/** Where the holding lets the shop look after things for all of its companies: Firewall Manager, in one region. */
export function governance(calendar: Calendar): Responders {
  return {
    'fms:ListPolicies': (call) => {
      if (call.region !== HOME) {
        const message = `No default admin could be found for account ${ACCOUNT} in Region ${call.region}`;
        return refuse('AccessDeniedException', message, 400);
      }
      return ok({
        PolicyList: [
          {
            PolicyId: uuid('fms policy'),
            PolicyArn: `arn:aws:fms:${HOME}:${ACCOUNT}:policy/${uuid('fms policy')}`,
            PolicyName: 'no-open-groups',
            ResourceType: 'AWS::EC2::SecurityGroup',
            SecurityServiceType: 'SECURITY_GROUPS_CONTENT_AUDIT',
          },
        ],
      });
    },
    'fms:ListComplianceStatus': () =>
      ok({
        PolicyComplianceStatusList: [evaluated(ACCOUNT, 4, calendar), evaluated(AGENCY, 0, calendar)],
      }),
    'wellarchitected:ListWorkloads': listing(
      'WorkloadSummaries',
      (call) =>
        call.region === HOME
          ? WORKLOADS.map((it) => ({
              WorkloadId: idOf(it.name),
              WorkloadArn: `arn:aws:wellarchitected:${HOME}:${ACCOUNT}:workload/${idOf(it.name)}`,
              WorkloadName: it.name,
              Owner: ACCOUNT,
              Lenses: ['wellarchitected'],
              RiskCounts: { HIGH: it.high, MEDIUM: it.medium, UNANSWERED: it.unanswered, NONE: 12 },
            }))
          : [],
      50,
    ),
    'wellarchitected:GetLensReview': (call) => {
      const workload = WORKLOADS.find((it) => idOf(it.name) === text(call, 'WorkloadId'));
      if (workload === undefined) return refuse('ResourceNotFoundException', 'No such workload', 404);
      const PillarReviewSummaries = [
        { PillarId: 'operationalExcellence', RiskCounts: { NONE: 11 } },
        { PillarId: 'security', RiskCounts: workload.security },
      ];
      return ok({
        WorkloadId: idOf(workload.name),
        LensReview: { LensAlias: 'wellarchitected', PillarReviewSummaries },
      });
    },
    'health:DescribeEvents': () =>
      ok({
        events: [
          {
            arn: 'arn:aws:health:global::event/RISK/AWS_RISK_CREDENTIALS_EXPOSED/AWS_RISK_CREDENTIALS_EXPOSED_1',
            service: 'RISK',
            eventTypeCode: 'AWS_RISK_CREDENTIALS_EXPOSED',
            eventTypeCategory: 'issue',
            region: 'global',
            startTime: calendar.daysAgo(9),
            statusCode: 'open',
          },
        ],
      }),
  };
}

function evaluated(MemberAccount: string, ViolatorCount: number, calendar: Calendar) {
  const ComplianceStatus = ViolatorCount === 0 ? 'COMPLIANT' : 'NON_COMPLIANT';
  return {
    PolicyOwner: ACCOUNT,
    PolicyName: 'no-open-groups',
    MemberAccount,
    EvaluationResults: [{ ComplianceStatus, ViolatorCount, EvaluationLimitExceeded: false }],
    LastUpdated: calendar.daysAgo(1),
  };
}
