import { managedCases } from './fixtures/policy-cases.ts';
import { NOT_ACTIONS } from './fixtures/policy-rows.ts';

export default managedCases('iam-policy-no-not-action', NOT_ACTIONS);
