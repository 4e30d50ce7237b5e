import { managedCases } from './fixtures/policy-cases.ts';
import { PASS_ROLE } from './fixtures/policy-rows.ts';

export default managedCases('iam-policy-no-pass-role-star', PASS_ROLE);
