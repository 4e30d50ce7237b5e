import { describe, expect, it } from 'vitest';
import { readFacts } from './fixtures/read-facts.ts';
import { ACCOUNT, refusal } from './fixtures/scan-answers.ts';

const DescribeHub = () => ({
  HubArn: `arn:aws:securityhub:eu-west-1:${ACCOUNT}:hub/default`,
  SubscribedAt: '2026-01-02T03:04:05.678Z',
});

function finding(Title: string) {
  return {
    SchemaVersion: '2018-10-08',
    Id: Title,
    ProductArn: 'arn',
    ProductName: 'Security Hub',
    GeneratorId: 'g',
    AwsAccountId: ACCOUNT,
    CreatedAt: 'now',
    UpdatedAt: 'now',
    Title,
    Description: Title,
    Severity: { Label: 'HIGH' },
    Resources: [],
  };
}

describe('findings', () => {
  it('are those of this account and region', async () => {
    const { facts, calls } = await readFacts('securityhub:hub', ['openFindings'], {
      DescribeHub,
      GetFindings: () => ({ Findings: [finding('x')] }),
    });
    expect(calls.at(-1)?.input).toMatchObject({
      Filters: {
        AwsAccountId: [{ Comparison: 'EQUALS', Value: ACCOUNT }],
        Region: [{ Comparison: 'EQUALS', Value: 'eu-west-1' }],
        WorkflowStatus: [{ Comparison: 'EQUALS', Value: 'NEW' }],
      },
    });
    const found = [{ title: 'x', product: 'Security Hub', severity: 'HIGH' }];
    expect(facts).toEqual({ default: { openFindings: { found, more: false } } });
  });

  it('are counted up to a thousand', async () => {
    const { facts, calls } = await readFacts('securityhub:hub', ['openFindings'], {
      DescribeHub,
      GetFindings: ({ input }) => ({
        Findings: Array.from({ length: 100 }, () => finding('x')),
        NextToken: typeof input['NextToken'] === 'string' ? `${input['NextToken']}+` : '+',
      }),
    });
    expect(calls.filter(({ operation }) => operation === 'GetFindings')).toHaveLength(10);
    const open = facts['default']?.['openFindings'] as { found: object[]; more: boolean };
    expect([open.found.length, open.more]).toEqual([1000, true]);
  });
});

describe('new accounts', () => {
  const members = (...Members: readonly object[]) => ({ DescribeHub, ListMembers: () => ({ Members }) });
  const one = { AccountId: '444455556666' };

  it.each([
    [{ AutoEnable: true }, 'enabled'],
    [{ AutoEnable: false }, 'left out'],
    [{ AutoEnable: false, OrganizationConfiguration: { ConfigurationType: 'CENTRAL' } }, 'central'],
    [refusal('InvalidAccessException', 'The account is not an administrator of the organization', 401), null],
  ])('are seen to by an administrator: %j', async (answer, newAccounts) => {
    const { facts } = await readFacts('securityhub:hub', ['newAccounts'], {
      ...members(one),
      DescribeOrganizationConfiguration: () => answer,
    });
    expect(facts).toMatchObject({ default: { newAccounts } });
  });

  it('are no business of an account without members', async () => {
    const { facts, calls } = await readFacts('securityhub:hub', ['newAccounts'], members());
    expect(facts).toMatchObject({ default: { newAccounts: null } });
    expect(calls.map(({ operation }) => operation)).not.toContain('DescribeOrganizationConfiguration');
  });
});

it('products are known by what stands behind the subscription', async () => {
  const { facts } = await readFacts('securityhub:hub', ['products'], {
    DescribeHub,
    ListEnabledProductsForImport: () => ({
      ProductSubscriptions: [`arn:aws:securityhub:eu-west-1:${ACCOUNT}:product-subscription/aws/guardduty`],
    }),
  });
  expect(facts).toEqual({ default: { products: ['aws/guardduty'] } });
});
