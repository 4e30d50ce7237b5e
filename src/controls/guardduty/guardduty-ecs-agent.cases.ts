import { agentCases } from './fixtures/plans.ts';

export default agentCases('guardduty-ecs-agent', 'ECS_FARGATE_AGENT_MANAGEMENT');
