import { cases, denied } from '../case.ts';

export default cases('lambda-runtime-supported', 'lambda:function', [
  { name: 'supported', verdict: 'pass', reason: /until 2028-04-30/, facts: { Runtime: 'nodejs24.x' } },
  { name: 'deprecated', verdict: 'fail', reason: /since 2024-10-14/, facts: { Runtime: 'python3.8' } },
  {
    name: 'deprecated yesterday',
    verdict: 'fail',
    facts: { Runtime: 'python3.10' },
    now: '2026-11-01T00:00:00.000Z',
  },
  {
    name: 'deprecated tomorrow',
    verdict: 'pass',
    facts: { Runtime: 'dotnet8' },
    now: '2026-11-09T00:00:00.000Z',
  },
  { name: 'an image', verdict: 'not-applicable', facts: { Runtime: null } },
  { name: 'newer than the list', verdict: 'unknown', reason: /newer than/, facts: { Runtime: 'nodejs40.x' } },
  { name: 'denied', verdict: 'unknown', facts: { Runtime: denied('lambda:ListFunctions') } },
]);
