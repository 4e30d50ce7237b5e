import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'servicecatalog-portfolio-shares',
  title: 'Service Catalog portfolios are shared with the organization only',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'An account that a portfolio was shared with by its number keeps it when it leaves the organization or is sold.',
  fix: 'Share the portfolio with the organization or a unit of it, and take the shares with single accounts away.',
  items: ['own.data-leaks'],
  aka: {
    prowler: ['servicecatalog_portfolio_shared_within_organization_only'],
    securityHub: ['ServiceCatalog.1'],
  },
  kind: 'servicecatalog:portfolio',
  facts: ['sharedWith'],
  settings: { knownAccounts: [] as readonly string[] },
  judge({ facts: { sharedWith } }, { settings: { knownAccounts } }) {
    const strangers = sharedWith.filter((id) => !knownAccounts.includes(id));
    if (strangers.length === 0)
      return pass('The portfolio is shared with no single account that is not known.');
    return fail(
      `The portfolio is shared with ${strangers.join(', ')} by number; expected: with the organization, or accounts in knownAccounts.`,
    );
  },
});
