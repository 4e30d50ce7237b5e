import { agentCases } from './fixtures/plans.ts';

export default agentCases('guardduty-ec2-agent', 'EC2_AGENT_MANAGEMENT');
