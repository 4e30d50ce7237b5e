import { inlineCases } from './fixtures/policy-cases.ts';
import { DECRYPT } from './fixtures/policy-rows.ts';

export default inlineCases('iam-inline-no-decrypt-all-keys', DECRYPT);
