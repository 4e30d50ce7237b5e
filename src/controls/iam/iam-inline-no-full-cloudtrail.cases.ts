import { inlineCases } from './fixtures/policy-cases.ts';
import { fullService } from './fixtures/policy-rows.ts';

export default inlineCases(
  'iam-inline-no-full-cloudtrail',
  fullService('cloudtrail', 'cloudtrail:LookupEvents'),
);
