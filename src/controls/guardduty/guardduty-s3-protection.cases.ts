import { planCases } from './fixtures/plans.ts';

export default planCases('guardduty-s3-protection', 'S3_DATA_EVENTS');
