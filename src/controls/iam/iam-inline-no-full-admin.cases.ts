import { inlineCases } from './fixtures/policy-cases.ts';
import { FULL_ADMIN } from './fixtures/policy-rows.ts';

export default inlineCases('iam-inline-no-full-admin', FULL_ADMIN);
