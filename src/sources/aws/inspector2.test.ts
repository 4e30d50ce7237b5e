import { describe, expect, it } from 'vitest';
import { readFacts } from './fixtures/read-facts.ts';
import { ACCOUNT, STRANGER } from './fixtures/scan-answers.ts';

function BatchGetAccountStatus(ec2: string) {
  const state = (status: string) => ({ status, errorCode: 'ALREADY_ENABLED', errorMessage: '' });
  return () => ({
    accounts: [
      {
        accountId: ACCOUNT,
        state: state(ec2),
        resourceState: { ec2: state(ec2), ecr: state('DISABLED'), lambda: state('DISABLED') },
      },
    ],
  });
}

describe('Inspector', () => {
  it('has nothing to tell where it scans nothing', async () => {
    const { facts, listings } = await readFacts('inspector2:account', ['uncovered'], {
      BatchGetAccountStatus: BatchGetAccountStatus('DISABLED'),
    });
    expect([facts, listings]).toEqual([{}, { 'eu-west-1': null }]);
  });

  it('may have something to tell where its state is not known', async () => {
    const { listings } = await readFacts('inspector2:account', ['uncovered'], {
      BatchGetAccountStatus: () => ({
        accounts: [],
        failedAccounts: [{ accountId: ACCOUNT, errorCode: 'ACCESS_DENIED', errorMessage: 'no' }],
      }),
    });
    expect(listings).toMatchObject({ 'eu-west-1': { kind: 'denied' } });
  });

  it('counts the findings of this account only', async () => {
    const counted = (accountId: string, critical: number) => ({
      accountAggregation: { accountId, severityCounts: { all: 9, critical }, fixAvailableCount: 2 },
    });
    const { facts } = await readFacts('inspector2:account', ['findingCounts'], {
      BatchGetAccountStatus: BatchGetAccountStatus('ENABLED'),
      ListFindingAggregations: ({ input }) => ({
        aggregationType: 'ACCOUNT',
        responses: input['nextToken'] === undefined ? [counted(STRANGER, 5)] : [counted(ACCOUNT, 1)],
        ...(input['nextToken'] === undefined ? { nextToken: 'two' } : {}),
      }),
    });
    expect(facts[ACCOUNT]).toEqual({ findingCounts: { critical: 1, high: 0, fixAvailable: 2 } });
  });
});
