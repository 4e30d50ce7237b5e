import { inlineCases } from './fixtures/policy-cases.ts';
import { ASSUME_ROLE } from './fixtures/policy-rows.ts';

export default inlineCases('iam-inline-no-assume-any-role', ASSUME_ROLE);
