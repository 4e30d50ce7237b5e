import { uuid } from '../../src/demo/company.ts';
import { demoAccount } from '../../src/demo/world.ts';
import type { Respond, StubAnswer, StubCall } from '../../src/sources/stub/protocol.ts';

/** What the demo account refuses to show, answered: the fault walk needs every operation to have an answer. */
const OVERRIDES: Readonly<Record<string, (call: StubCall) => StubAnswer | undefined>> = {
  'kms:ListGrants': ({ input }) =>
    JSON.stringify(input).includes(uuid('fraud-model@eu-west-1'))
      ? { output: { Grants: [], Truncated: false } }
      : undefined,
  'guardduty:ListDetectors': ({ region }) =>
    region === 'ap-southeast-2' ? { output: { DetectorIds: [] } } : undefined,
  'securityhub:DescribeHub': ({ region }) =>
    region === 'ap-southeast-2'
      ? {
          error: {
            code: 'InvalidAccessException',
            message: 'Account 111122223333 is not subscribed to AWS Security Hub',
            status: 401,
          },
        }
      : undefined,
  'accessanalyzer:ListAnalyzers': ({ region }) =>
    region === 'us-east-1' ? { output: { analyzers: [] } } : undefined,
  'shield:GetSubscriptionState': () => ({ output: { SubscriptionState: 'ACTIVE' } }),
  'shield:DescribeEmergencyContactSettings': () => ({
    output: { EmergencyContactList: [{ EmailAddress: 'oncall@saltmarsh.example' }] },
  }),
  'shield:ListProtections': () => ({
    output: {
      Protections: [
        { Name: 'shop', ResourceArn: 'arn:aws:cloudfront::111122223333:distribution/E1SHOP0000000' },
      ],
    },
  }),
  'support:DescribeTrustedAdvisorChecks': () => ({
    output: {
      checks: [
        {
          id: 'HCP4007jGY',
          name: 'Security Groups - Specific Ports Unrestricted',
          description: '',
          category: 'security',
          metadata: [],
        },
        {
          id: '7DAFEmoDos',
          name: 'MFA on Root Account',
          description: '',
          category: 'security',
          metadata: [],
        },
        {
          id: 'Qch7DwouX1',
          name: 'Low Utilization Amazon EC2 Instances',
          description: '',
          category: 'cost_optimizing',
          metadata: [],
        },
      ],
    },
  }),
  'support:DescribeTrustedAdvisorCheckSummaries': () => ({
    output: {
      summaries: ['HCP4007jGY', '7DAFEmoDos'].map((checkId, at) => ({
        checkId,
        timestamp: '2026-10-30T00:00:00Z',
        status: at === 0 ? 'error' : 'ok',
        hasFlaggedResources: at === 0,
        resourcesSummary: {
          resourcesProcessed: 9,
          resourcesFlagged: at === 0 ? 2 : 0,
          resourcesIgnored: 0,
          resourcesSuppressed: 0,
        },
        categorySpecificSummary: {},
      })),
    },
  }),
};

export function richAccount(now: Date): Respond {
  const demo = demoAccount(now);
  return (call) => OVERRIDES[`${call.service}:${call.operation}`]?.(call) ?? demo(call);
}
