import { uuid } from '../../src/demo/company.ts';
import { demoAccount } from '../../src/demo/world.ts';
import type { Respond, StubAnswer, StubCall } from '../../src/sources/stub/protocol.ts';

/** All that faces the internet: with it protected, whatever cannot be read leaves a question open. */
const PUBLIC = [
  'arn:aws:elasticloadbalancing:eu-central-1:111122223333:loadbalancer/app/erp/2d7355292c735396',
  'arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/checkout-api/3a48b0bf3948af2c',
  'arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/shop/5390910a5490929d',
  'arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/staging/ca708e3dc9708caa',
  'arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/dealers',
  'arn:aws:elasticloadbalancing:us-east-1:111122223333:loadbalancer/lookbook-2016',
  'arn:aws:cloudfront::111122223333:distribution/E1SHOP0000000',
  'arn:aws:cloudfront::111122223333:distribution/E2STATIC00000',
  'arn:aws:cloudfront::111122223333:distribution/E3LOOKBOOK000',
  'arn:aws:cloudfront::111122223333:distribution/E4NEWSLETTER0',
  'arn:aws:globalaccelerator::111122223333:accelerator/457f59f4-467f-5b87-477f-5d1a487f5ead',
  'arn:aws:ec2:eu-west-1:111122223333:elastic-ip/eipalloc-8a82e8b78982e7248',
  'arn:aws:route53:::hostedzone/Z01SALTMARSH00000000',
  'arn:aws:route53:::hostedzone/Z02OUTFITTERS0000000',
];

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
      Protections: PUBLIC.map((ResourceArn, at) => ({ Name: `protection-${at}`, ResourceArn })),
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
