import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

/** From the weakest. */
const STRENGTHS = ['NONE', 'LOW', 'MEDIUM', 'HIGH'];

export default control({
  id: 'bedrock-guardrail-prompt-attacks',
  title: 'Guardrails of Bedrock block prompt attacks',
  risk: { impact: 'defence', exposure: 'internet', ease: 'effort' },
  why: 'A prompt that overrides the instructions makes the assistant tell what it should not, and act for strangers.',
  fix: 'Add the filter for prompt attacks to the guardrail, with strength HIGH and the action BLOCK.',
  items: ['own.defaults'],
  aka: { prowler: ['bedrock_guardrail_prompt_attack_filter_enabled'] },
  kind: 'bedrock:guardrail',
  facts: ['contentFilters'],
  settings: { strength: 'HIGH' },
  judge({ facts: { contentFilters } }, { settings: { strength } }) {
    const filter = contentFilters.find(({ type }) => type === 'PROMPT_ATTACK');
    const expected = `expected: strength ${strength} or more, and BLOCK.`;
    if (filter === undefined) return fail(`The draft has no filter for prompt attacks; ${expected}`);
    const { inputStrength, inputAction } = filter;
    const told = `Prompt attacks are filtered with strength ${inputStrength} and the action ${inputAction}`;
    const strong = STRENGTHS.indexOf(inputStrength) >= STRENGTHS.indexOf(strength);
    return strong && inputAction === 'BLOCK' ? pass(`${told}.`) : fail(`${told}; ${expected}`);
  },
});
