import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'bedrock-guardrail-sensitive-information',
  title: 'Guardrails of Bedrock block or mask personal data',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'Otherwise a model hands on whatever names, cards and passwords its documents and prompts contain.',
  fix: 'Add the kinds of personal data that must not get out to the guardrail’s filter, to be blocked or masked.',
  items: ['own.data-leaks'],
  aka: { prowler: ['bedrock_guardrail_sensitive_information_filter_enabled'] },
  kind: 'bedrock:guardrail',
  facts: ['sensitiveInformation'],
  judge({ facts: { sensitiveInformation } }) {
    const acting = sensitiveInformation.filter(
      ({ inputAction, outputAction }) => inputAction !== 'NONE' || outputAction !== 'NONE',
    );
    if (acting.length > 0)
      return pass(`The draft blocks or masks ${acting.map(({ name }) => name).join(', ')}.`);
    if (sensitiveInformation.length > 0) {
      const names = sensitiveInformation.map(({ name }) => name).join(', ');
      return fail(`The draft only tells of ${names}; expected: BLOCK or ANONYMIZE.`);
    }
    return fail('The draft has no filter for sensitive information; expected: one that blocks or masks.');
  },
});
