import { inlineCases } from './fixtures/policy-cases.ts';
import { SERVICE_WILDCARDS } from './fixtures/policy-rows.ts';

export default inlineCases('iam-inline-no-service-wildcard', SERVICE_WILDCARDS);
