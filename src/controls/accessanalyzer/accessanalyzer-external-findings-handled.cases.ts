import { findingsCases } from './fixtures/findings.ts';

export default findingsCases('accessanalyzer-external-findings-handled', 'ACCOUNT', 'ExternalAccess', {
  type: 'ACCOUNT_UNUSED_ACCESS',
  findingType: 'UnusedIAMRole',
});
