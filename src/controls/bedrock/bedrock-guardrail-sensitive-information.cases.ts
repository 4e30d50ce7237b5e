import { cases, denied } from '../case.ts';

const entity = (inputAction: string, outputAction: string, name = 'EMAIL') => ({
  name,
  inputAction,
  outputAction,
});

export default cases('bedrock-guardrail-sensitive-information', 'bedrock:guardrail', [
  {
    name: 'masks in answers',
    verdict: 'pass',
    reason: /masks EMAIL/,
    facts: { sensitiveInformation: [entity('NONE', 'ANONYMIZE')] },
  },
  { name: 'blocks prompts', verdict: 'pass', facts: { sensitiveInformation: [entity('BLOCK', 'NONE')] } },
  {
    name: 'only tells',
    verdict: 'fail',
    reason: /only tells of EMAIL/,
    facts: { sensitiveInformation: [entity('NONE', 'NONE')] },
  },
  {
    name: 'one of two acts',
    verdict: 'pass',
    reason: /masks badge;?\.?/,
    facts: { sensitiveInformation: [entity('NONE', 'NONE'), entity('BLOCK', 'BLOCK', 'badge')] },
  },
  { name: 'no filter', verdict: 'fail', facts: { sensitiveInformation: [] } },
  { name: 'denied', verdict: 'unknown', facts: { sensitiveInformation: denied('bedrock:GetGuardrail') } },
]);
