import { cases, denied } from '../case.ts';

const layer = (owner: string) => `arn:aws:lambda:eu-west-1:${owner}:layer:tools:4`;

export default cases('lambda-layers-known', 'lambda:function', [
  { name: 'none', verdict: 'pass', facts: { Layers: [] } },
  { name: 'one’s own', verdict: 'pass', facts: { Layers: [layer('111122223333')] } },
  { name: 'AWS’s', verdict: 'pass', facts: { Layers: [layer('017000801446')] } },
  {
    name: 'a stranger’s',
    verdict: 'fail',
    reason: /444455556666:layer/,
    facts: { Layers: [layer('111122223333'), layer('444455556666')] },
  },
  {
    name: 'a partner’s',
    verdict: 'pass',
    facts: { Layers: [layer('444455556666')] },
    settings: { knownAccounts: ['444455556666'] },
  },
  { name: 'denied', verdict: 'unknown', facts: { Layers: denied('lambda:ListFunctions') } },
]);
