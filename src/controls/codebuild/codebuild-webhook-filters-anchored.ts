import { isAnchored } from '../../effective/anchored-pattern.ts';
import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'codebuild-webhook-filters-anchored',
  title: 'Webhook filters of CodeBuild projects match whole names',
  risk: { impact: 'data', exposure: 'internet', ease: 'effort' },
  why: 'A pattern without ^ and $ also matches longer names and numbers, so that a stranger with a fitting one starts builds.',
  fix: 'Put ^ before and $ after each alternative of the patterns for actors and branches.',
  items: ['own.data-leaks'],
  aka: { prowler: ['codebuild_project_webhook_filters_use_anchored_patterns'] },
  kind: 'codebuild:project',
  facts: ['webhookFilters'],
  judge({ facts: { webhookFilters: groups } }) {
    if (groups === null) return notApplicable('The project has no webhook.');
    const asked = groups.flat().filter((it) => GUARDING.has(it.Type) && !it.ExcludeMatchedPattern);
    if (asked.length === 0) return notApplicable('No filter of the webhook is about actors or branches.');
    const open = asked.filter(({ Pattern }) => !isAnchored(Pattern));
    if (open.length === 0)
      return pass(`All ${asked.length} patterns for actors and branches match whole names.`);
    const clauses = open.map(({ Type, Pattern }) => `${Type} ${Pattern}`);
    return fail(
      `These patterns match parts of names too: ${clauses.join(', ')}; expected: ^ and $ around each.`,
    );
  },
});

/** Filters that say whose changes, and to what, may start a build. */
const GUARDING = new Set([
  'ACTOR_ACCOUNT_ID',
  'HEAD_REF',
  'BASE_REF',
  'REPOSITORY_NAME',
  'ORGANIZATION_NAME',
]);
