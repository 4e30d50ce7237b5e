import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the portfolio shared with no single account by its number, but for those in the setting `knownAccounts`? Shares with the organization or its units are as they should be.',
  attack:
    'The branch that was sold last year still sees the portfolio, with the templates of how the company builds its networks and where its images lie, in every new version.',
  console: [
    'Open Service Catalog, *Portfolios*, the portfolio, *Share*.',
    'Share it with the organization or a unit, then mark the single accounts and *Unshare*.',
  ],
  cli: code`
    aws servicecatalog create-portfolio-share --portfolio-id PORTFOLIO_ID \
      --organization-node Type=ORGANIZATION,Value=ORGANIZATION_ID
    aws servicecatalog delete-portfolio-share --portfolio-id PORTFOLIO_ID --account-id ACCOUNT_ID
  `,
  terraform: code`
    resource "aws_servicecatalog_portfolio_share" "organization" {
      portfolio_id = "PORTFOLIO_ID"
      principal_id = "ORGANIZATION_ARN"
      type         = "ORGANIZATION"
    }
  `,
  cost: 'It is free. Accounts that lose the share can no longer change what they made from it.',
  byHand: {
    run: 'aws servicecatalog list-portfolio-access --portfolio-id PORTFOLIO_ID --query AccountIds',
    look: 'An empty list.',
  },
  links: [
    'https://docs.aws.amazon.com/servicecatalog/latest/adminguide/catalogs_portfolios_sharing_how-to-share.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/servicecatalog-controls.html',
  ],
});
