import type * as Macie from '@aws-sdk/client-macie2';
import { defineRead, factsOf, must, operation } from './read.ts';

const getMacieSession = operation<Macie.GetMacieSessionCommandInput, Macie.GetMacieSessionCommandOutput>(
  'macie2',
  'GetMacieSession',
  ['macie2:GetMacieSession'],
);

/** Macie refuses with the code of a denial where it is off; a true denial's message names user and action instead. */
const NOT_ENABLED = { code: 'AccessDeniedException', says: /^Macie is not enabled\b/i };

export const session = defineRead({
  scope: 'region',
  operations: [getMacieSession],
  lists: ['macie2:session'],
  gives: { 'aws:region': ['macie'], 'macie2:session': ['status'] },
  async *run({ account, region, call }) {
    const answer = await call(getMacieSession, {}, { absent: [NOT_ENABLED, 'ResourceNotFoundException'] });
    const macie = answer === null ? 'disabled' : must(answer.status, getMacieSession, 'status').toLowerCase();
    const told = { kind: 'aws:region' as const, id: region, facts: { macie } };
    const own = { kind: 'macie2:session' as const, id: account, facts: { status: macie } };
    yield answer === null ? [told] : [told, own];
  },
});

const getAutomatedDiscovery = operation<
  Macie.GetAutomatedDiscoveryConfigurationCommandInput,
  Macie.GetAutomatedDiscoveryConfigurationCommandOutput
>('macie2', 'GetAutomatedDiscoveryConfiguration', ['macie2:GetAutomatedDiscoveryConfiguration']);

/** A paused session answers nothing. */
export const automatedDiscovery = defineRead({
  scope: { each: 'macie2:session' },
  operations: [getAutomatedDiscovery],
  gives: { 'macie2:session': ['automatedDiscovery'] },
  uses: ['status'],
  async *run({ parents: [it], call }) {
    if (it === undefined) return;
    const answer = it.facts['status'] === 'enabled' ? await call(getAutomatedDiscovery, {}) : null;
    const status = answer && must(answer.status, getAutomatedDiscovery, 'status').toLowerCase();
    yield factsOf(it, { automatedDiscovery: status });
  },
});

const getFindingStatistics = operation<
  Macie.GetFindingStatisticsCommandInput,
  Macie.GetFindingStatisticsCommandOutput
>('macie2', 'GetFindingStatistics', ['macie2:GetFindingStatistics']);

/** An administrator sees the findings of its members too: only this account's are asked for. */
export const macieFindings = defineRead({
  scope: { each: 'macie2:session' },
  operations: [getFindingStatistics],
  gives: { 'macie2:session': ['openFindings'] },
  uses: ['status'],
  async *run({ account, parents: [it], call }) {
    if (it === undefined) return;
    if (it.facts['status'] !== 'enabled') {
      yield factsOf(it, { openFindings: null });
      return;
    }
    const criterion = {
      accountId: { eq: [account] },
      archived: { eq: ['false'] },
      'severity.description': { eq: ['High', 'Medium'] },
    };
    const answer = await call(getFindingStatistics, {
      groupBy: 'type',
      findingCriteria: { criterion },
      size: 100,
    });
    const groups = must(answer.countsByGroup, getFindingStatistics, 'countsByGroup');
    const openFindings = groups.map((group) => ({
      type: must(group.groupKey, getFindingStatistics, 'groupKey'),
      count: must(group.count, getFindingStatistics, 'count'),
    }));
    yield factsOf(it, { openFindings });
  },
});
