import { inlineCases } from './fixtures/policy-cases.ts';
import { NOT_ACTIONS } from './fixtures/policy-rows.ts';

export default inlineCases('iam-inline-no-not-action', NOT_ACTIONS);
