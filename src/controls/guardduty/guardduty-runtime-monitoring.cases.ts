import { planCases } from './fixtures/plans.ts';

export default planCases('guardduty-runtime-monitoring', 'RUNTIME_MONITORING');
