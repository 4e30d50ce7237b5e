import { describe, expect, it } from 'vitest';
import type { Spend } from '../model/kinds/billing.ts';
import { judgeNewSpend } from './new-spend.ts';

const NOW = Date.parse('2026-11-03T08:00:00Z');

function row(month: string, region: string, amount: number, service = 'Amazon EC2'): Spend {
  return { month, region, service, amount, unit: 'USD' };
}

const BEFORE = [row('2026-08', 'eu-west-1', 90), row('2026-09', 'eu-west-1', 95)];

function judged(spend: readonly Spend[], more: Partial<Parameters<typeof judgeNewSpend>[0]> = {}) {
  return judgeNewSpend({ spend, by: 'region', expected: [], least: 1, now: NOW, ...more });
}

describe('new spend', () => {
  it.each([
    ['goes on as before', [row('2026-10', 'eu-west-1', 200)], 'pass'],
    ['in a region of this month', [row('2026-11', 'ap-south-1', 4)], 'fail'],
    ['in a region of last month', [row('2026-10', 'ap-south-1', 4)], 'fail'],
    [
      'added up over months and services',
      [row('2026-10', 'ap-south-1', 0.6), row('2026-11', 'ap-south-1', 0.6, 'EBS')],
      'fail',
    ],
    ['below the least', [row('2026-11', 'ap-south-1', 0.99)], 'pass'],
    ['of no region', [row('2026-11', 'global', 50), row('2026-11', 'NoRegion', 50)], 'pass'],
    [
      'where next to nothing was before',
      [row('2026-09', 'sa-east-1', 0.01), row('2026-11', 'sa-east-1', 9)],
      'fail',
    ],
  ])('%s', (_, more, verdict) => {
    expect(judged([...BEFORE, ...more]).verdict).toBe(verdict);
  });

  it('is not told where there was no bill before', () => {
    expect(judged([row('2026-11', 'ap-south-1', 4)]).verdict).toBe('not-applicable');
  });

  it('goes by the names that are expected, where there are some', () => {
    const spend = [...BEFORE, row('2026-10', 'eu-west-1', 5), row('2026-11', 'ap-south-1', 4)];
    expect(judged(spend, { expected: ['eu-west-1', 'ap-south-1'] }).verdict).toBe('pass');
    expect(judged(spend, { expected: ['ap-south-1'] }).reason).toMatch(/eu-west-1 \(5\.00 USD\)/);
  });

  it('takes January after December', () => {
    const spend = [row('2026-11', 'eu-west-1', 5), row('2026-12', 'ap-south-1', 5)];
    expect(judged(spend, { now: Date.parse('2027-01-15T00:00:00Z') }).reason).toMatch(
      /^Since 2026-12 money went to ap-south-1/,
    );
  });

  it('names the dearest services first', () => {
    const spend = [
      ...BEFORE,
      row('2026-11', 'eu-west-1', 3, 'Bedrock'),
      row('2026-11', 'eu-west-1', 30, 'SageMaker'),
    ];
    expect(judged(spend, { by: 'service' }).reason).toMatch(
      /SageMaker \(30\.00 USD\), Bedrock \(3\.00 USD\);/,
    );
  });
});
