import { inlineCases } from './fixtures/policy-cases.ts';
import { LINT } from './fixtures/policy-rows.ts';

export default inlineCases('iam-inline-lint-clean', LINT);
