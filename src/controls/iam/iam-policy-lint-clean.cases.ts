import { managedCases } from './fixtures/policy-cases.ts';
import { LINT } from './fixtures/policy-rows.ts';

export default managedCases('iam-policy-lint-clean', LINT);
