import { expect, it } from 'vitest';
import { readFacts } from './fixtures/read-facts.ts';
import { ACCOUNT } from './fixtures/scan-answers.ts';

it.each([
  ['ENABLED', 'disabled', [{ type: 'Policy:IAMUser/S3BucketPublic', count: 2 }], 3],
  ['PAUSED', null, null, 1],
])('a session that is %s', async (status, automatedDiscovery, openFindings, asked) => {
  const { facts, calls } = await readFacts('macie2:session', ['automatedDiscovery', 'openFindings'], {
    GetMacieSession: () => ({ status }),
    GetAutomatedDiscoveryConfiguration: () => ({ status: 'DISABLED' }),
    GetFindingStatistics: () => ({
      countsByGroup: [{ groupKey: 'Policy:IAMUser/S3BucketPublic', count: 2 }],
    }),
  });
  expect(facts[ACCOUNT]).toMatchObject({ automatedDiscovery, openFindings });
  expect(calls).toHaveLength(asked);
});
