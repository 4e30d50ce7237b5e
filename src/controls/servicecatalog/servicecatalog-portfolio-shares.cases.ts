import { cases, denied } from '../case.ts';

export default cases('servicecatalog-portfolio-shares', 'servicecatalog:portfolio', [
  { name: 'with nobody, or the organization', verdict: 'pass', facts: { sharedWith: [] } },
  {
    name: 'with an account',
    verdict: 'fail',
    reason: /444455556666 by number/,
    facts: { sharedWith: ['444455556666'] },
  },
  {
    name: 'with a known account',
    verdict: 'pass',
    facts: { sharedWith: ['444455556666'] },
    settings: { knownAccounts: ['444455556666'] },
  },
  { name: 'denied', verdict: 'unknown', facts: { sharedWith: denied('servicecatalog:ListPortfolioAccess') } },
]);
