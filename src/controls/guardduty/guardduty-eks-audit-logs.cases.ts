import { planCases } from './fixtures/plans.ts';

export default planCases('guardduty-eks-audit-logs', 'EKS_AUDIT_LOGS');
