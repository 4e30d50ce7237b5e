import { cases, denied } from '../case.ts';

const names = (count: number) => Array.from({ length: count }, (_, at) => `npm:@saltmarsh/part-${at}`);

export default cases('codeartifact-packages-one-origin', 'codeartifact:repository', [
  { name: 'none', verdict: 'pass', facts: { mixedPackages: [] } },
  {
    name: 'one',
    verdict: 'fail',
    reason: /of: npm:@saltmarsh\/part-0;/,
    facts: { mixedPackages: names(1) },
  },
  { name: 'many', verdict: 'fail', reason: /part-4 and 2 more;/, facts: { mixedPackages: names(7) } },
  { name: 'denied', verdict: 'unknown', facts: { mixedPackages: denied('codeartifact:ListPackages') } },
]);
