import { findingsCases } from './fixtures/findings.ts';

export default findingsCases(
  'accessanalyzer-unused-findings-handled',
  'ORGANIZATION_UNUSED_ACCESS',
  'UnusedPermission',
  { type: 'ACCOUNT', findingType: 'ExternalAccess' },
);
