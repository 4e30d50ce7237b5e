import { judgePublicPolicy } from '../../effective/public-policy.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'glue-catalog-not-public',
  title: 'Glue’s Data Catalog is not open to the public',
  risk: { impact: 'data', exposure: 'internet', ease: 'chance' },
  why: 'Anyone with an AWS account reads what data there is and where, or changes tables so that queries read something else.',
  fix: 'Name accounts or roles in the policy of the catalog, or tie everybody to your organization by aws:PrincipalOrgID.',
  items: ['own.data-leaks'],
  aka: { prowler: ['glue_data_catalogs_not_publicly_accessible'] },
  kind: 'glue:catalog',
  facts: ['ResourcePolicy'],
  judge(catalog) {
    const { arn, facts } = catalog;
    // The policy is about what is in the catalog as well as about itself.
    const whole = arn === undefined ? {} : { arn: arn.replace(/:catalog$/, ':*') };
    return judgePublicPolicy('catalog', { ...catalog, ...whole }, facts.ResourcePolicy);
  },
});
