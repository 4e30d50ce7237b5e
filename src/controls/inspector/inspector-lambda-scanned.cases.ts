import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const FUNCTION: Neighbour = { kind: 'lambda:function', id: 'checkout', facts: {} };

function inspector(lambda: string, lambdaCode: string) {
  return { facts: { inspector: { ec2: 'ENABLED', ecr: 'ENABLED', lambda, lambdaCode } } };
}

export default cases('inspector-lambda-scanned', 'aws:region', [
  { name: 'both', verdict: 'pass', ...inspector('ENABLED', 'ENABLED'), others: [FUNCTION] },
  { name: 'coming on', verdict: 'pass', ...inspector('ENABLED', 'ENABLING'), others: [FUNCTION] },
  {
    name: 'packages only',
    verdict: 'fail',
    reason: /code disabled; expected: both/,
    ...inspector('ENABLED', 'DISABLED'),
    others: [FUNCTION],
  },
  {
    name: 'packages only, which is enough',
    verdict: 'pass',
    ...inspector('ENABLED', 'DISABLED'),
    others: [FUNCTION],
    settings: { code: false },
  },
  { name: 'off', verdict: 'fail', ...inspector('DISABLED', 'DISABLED'), others: [FUNCTION] },
  { name: 'no functions', verdict: 'not-applicable', ...inspector('DISABLED', 'DISABLED') },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { inspector: denied('inspector2:BatchGetAccountStatus') },
    others: [FUNCTION],
  },
]);
