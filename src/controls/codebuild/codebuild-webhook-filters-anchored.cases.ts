import { cases, denied } from '../case.ts';

const filter = (Type: string, Pattern: string, ExcludeMatchedPattern = false) => ({
  Type,
  Pattern,
  ExcludeMatchedPattern,
});
const EVENT = filter('EVENT', 'PULL_REQUEST_CREATED');

export default cases('codebuild-webhook-filters-anchored', 'codebuild:project', [
  {
    name: 'whole names',
    verdict: 'pass',
    facts: {
      webhookFilters: [
        [EVENT, filter('ACTOR_ACCOUNT_ID', '^(123|456)$'), filter('BASE_REF', '^refs/heads/main$')],
      ],
    },
  },
  {
    name: 'parts of numbers',
    verdict: 'fail',
    reason: /ACTOR_ACCOUNT_ID 123\|456/,
    facts: { webhookFilters: [[EVENT, filter('ACTOR_ACCOUNT_ID', '123|456')]] },
  },
  {
    name: 'one alternative of two',
    verdict: 'fail',
    facts: { webhookFilters: [[filter('ACTOR_ACCOUNT_ID', '^123$|456')]] },
  },
  {
    name: 'what is left out may be as wide as it likes',
    verdict: 'not-applicable',
    facts: { webhookFilters: [[EVENT, filter('ACTOR_ACCOUNT_ID', '123', true)]] },
  },
  { name: 'events are no patterns', verdict: 'not-applicable', facts: { webhookFilters: [[EVENT]] } },
  { name: 'no webhook', verdict: 'not-applicable', facts: { webhookFilters: null } },
  { name: 'denied', verdict: 'unknown', facts: { webhookFilters: denied('codebuild:BatchGetProjects') } },
]);
