import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'bedrock-guardrail-grounding',
  title: 'Guardrails of Bedrock block answers that their sources do not hold',
  risk: { impact: 'order', exposure: 'internet', ease: 'effort' },
  why: 'People act on what an assistant made up as on what your documents say.',
  fix: 'Add the grounding and relevance checks to the guardrails of assistants that answer from documents.',
  items: ['own.defaults'],
  aka: { prowler: ['bedrock_guardrail_contextual_grounding_filter_enabled'] },
  kind: 'bedrock:guardrail',
  facts: ['groundingFilters'],
  judge({ facts: { groundingFilters } }) {
    const blocks = (type: string) =>
      groundingFilters.some((it) => it.type === type && it.threshold > 0 && it.action === 'BLOCK');
    const missing = ['GROUNDING', 'RELEVANCE'].filter((type) => !blocks(type));
    if (missing.length === 0) return pass('The draft blocks answers that are not grounded or not relevant.');
    return fail(`The draft has no filter that blocks for ${missing.join(' and ')}; expected: both.`);
  },
});
