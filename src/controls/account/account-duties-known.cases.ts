import type { Spend } from '../../model/kinds/billing.ts';
import { cases, denied } from '../case.ts';

function paid(service: string, amount = 12, month = '2026-10'): Spend {
  return { month, region: 'eu-west-1', service, amount, unit: 'USD' };
}

const EC2 = paid('Amazon Elastic Compute Cloud - Compute');
const BUCKET = { kind: 's3:bucket', id: 'b', facts: {} } as const;

export default cases('account-duties-known', 'aws:account', [
  {
    name: 'by the bill and by what there is',
    verdict: 'pass',
    reason:
      /^By service in use: IaaS \(patch: you, .*\): EC2; PaaS \(patch: both, .*\): RDS; SaaS \(patch: AWS, .*\): DynamoDB, S3\.$/,
    facts: {
      spend: [EC2, paid('EC2 - Other'), paid('Amazon Relational Database Service'), paid('Amazon DynamoDB')],
    },
    others: [BUCKET],
  },
  {
    name: 'the maker’s name without a space, a foreign model, support, and tax',
    verdict: 'pass',
    reason: /: Bedrock; .*: CloudWatch\.$/,
    facts: {
      spend: [
        paid('AmazonCloudWatch'),
        paid('Claude Opus (Amazon Bedrock Edition)'),
        paid('AWS Support (Business)'),
        paid('Tax'),
      ],
    },
  },
  {
    name: 'no longer paid for',
    verdict: 'pass',
    reason: /: EC2\.$/,
    facts: { spend: [EC2, paid('Some Firewall 2000', 40, '2026-08'), paid('Another', -3)] },
  },
  {
    name: 'software of the marketplace',
    verdict: 'fail',
    reason: /not known for Some Firewall 2000;/,
    facts: { spend: [EC2, paid('Some Firewall 2000')] },
  },
  {
    name: 'that somebody looked at',
    verdict: 'pass',
    facts: { spend: [EC2, paid('Some Firewall 2000')] },
    settings: { known: ['Some Firewall 2000'] },
  },
  {
    name: 'and not all listed',
    verdict: 'pass',
    reason: /: EC2\. Not all was read of Lambda\.$/,
    facts: { spend: [EC2] },
    others: [{ kind: 'lambda:function', id: 'f', managedByAws: true, facts: {} }],
    unlisted: ['lambda:function'],
  },
  {
    name: 'AWS’s own and what is there by default',
    verdict: 'pass',
    reason: /: EC2\.$/,
    facts: { spend: [EC2] },
    others: [
      { kind: 'kms:key', id: 'k', managedByAws: true, facts: {} },
      { kind: 'rds:parameter-group', id: 'default.mysql8.0', facts: {} },
    ],
  },
  { name: 'nothing at all', verdict: 'pass', reason: /: none was seen\.$/, facts: { spend: [] } },
  {
    name: 'no Cost Explorer',
    verdict: 'manual',
    reason: /: S3\. There is no Cost Explorer/,
    facts: { spend: null },
    others: [BUCKET],
  },
  { name: 'denied', verdict: 'unknown', facts: { spend: denied('ce:GetCostAndUsage') } },
]);
