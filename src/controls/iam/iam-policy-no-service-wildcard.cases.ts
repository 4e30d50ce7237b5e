import { managedCases } from './fixtures/policy-cases.ts';
import { SERVICE_WILDCARDS } from './fixtures/policy-rows.ts';

export default managedCases('iam-policy-no-service-wildcard', SERVICE_WILDCARDS);
