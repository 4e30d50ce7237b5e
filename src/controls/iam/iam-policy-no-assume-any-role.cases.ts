import { managedCases } from './fixtures/policy-cases.ts';
import { ASSUME_ROLE } from './fixtures/policy-rows.ts';

export default managedCases('iam-policy-no-assume-any-role', ASSUME_ROLE);
