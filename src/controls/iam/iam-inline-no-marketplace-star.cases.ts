import { inlineCases } from './fixtures/policy-cases.ts';
import { MARKETPLACE } from './fixtures/policy-rows.ts';

export default inlineCases('iam-inline-no-marketplace-star', MARKETPLACE);
