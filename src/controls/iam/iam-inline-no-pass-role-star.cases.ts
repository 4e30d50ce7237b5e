import { inlineCases } from './fixtures/policy-cases.ts';
import { PASS_ROLE } from './fixtures/policy-rows.ts';

export default inlineCases('iam-inline-no-pass-role-star', PASS_ROLE);
