import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'bedrock-agent-guardrail',
  title: 'Bedrock agents have a guardrail in every version that is used',
  risk: { impact: 'defence', exposure: 'internet', ease: 'effort' },
  why: 'An agent acts on what strangers write to it; nothing else stands between their words and its tools.',
  fix: 'Name a guardrail in the agent, prepare it, and point its aliases at the new version.',
  items: ['own.defaults'],
  aka: { prowler: ['bedrock_agent_guardrail_enabled'] },
  kind: 'bedrock:agent',
  facts: ['versions'],
  judge({ facts: { versions } }) {
    const without = versions.filter(({ guardrail }) => guardrail === null).map(({ version }) => version);
    if (without.length > 0)
      return fail(`Used without a guardrail: version ${without.join(', ')}; expected: one in each.`);
    const told = versions.map(({ version, guardrail }) => `version ${version}: ${guardrail}`);
    return pass(`The guardrail of ${told.join(', ')}.`);
  },
});
