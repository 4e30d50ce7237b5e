import { planCases } from './fixtures/plans.ts';

export default planCases('guardduty-rds-protection', 'RDS_LOGIN_EVENTS');
