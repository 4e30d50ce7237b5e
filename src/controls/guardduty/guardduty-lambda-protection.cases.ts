import { planCases } from './fixtures/plans.ts';

export default planCases('guardduty-lambda-protection', 'LAMBDA_NETWORK_LOGS');
