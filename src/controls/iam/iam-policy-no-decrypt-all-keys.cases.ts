import { managedCases } from './fixtures/policy-cases.ts';
import { DECRYPT } from './fixtures/policy-rows.ts';

export default managedCases('iam-policy-no-decrypt-all-keys', DECRYPT);
