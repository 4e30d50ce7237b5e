import { managedCases } from './fixtures/policy-cases.ts';
import { MARKETPLACE } from './fixtures/policy-rows.ts';

export default managedCases('iam-policy-no-marketplace-star', MARKETPLACE);
