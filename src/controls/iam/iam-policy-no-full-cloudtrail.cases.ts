import { managedCases } from './fixtures/policy-cases.ts';
import { fullService } from './fixtures/policy-rows.ts';

export default managedCases(
  'iam-policy-no-full-cloudtrail',
  fullService('cloudtrail', 'cloudtrail:LookupEvents'),
);
