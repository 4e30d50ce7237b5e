import { agentCases } from './fixtures/plans.ts';

export default agentCases('guardduty-eks-agent', 'EKS_ADDON_MANAGEMENT');
