import { judgeForeignAccess, NOBODY_KNOWN } from '../../effective/foreign-access.ts';
import { asRead, control } from '../../model/control.ts';

export default control({
  id: 'glue-catalog-foreign-access',
  title: 'The policy of Glue’s Data Catalog lets in no unknown account',
  risk: { impact: 'data', exposure: 'foothold', ease: 'effort' },
  why: 'Whoever runs the other account, or breaks into it, reads the map of your data, or redraws it.',
  fix: 'Take accounts that need no access any more out of the policy, and name the others in knownAccounts.',
  items: ['own.data-leaks'],
  aka: {},
  kind: 'glue:catalog',
  facts: ['ResourcePolicy'],
  relations: { accounts: asRead('aws:account', ['organization']) },
  settings: NOBODY_KNOWN,
  judge(catalog, { related: { accounts }, settings }) {
    const { arn, facts } = catalog;
    const about = arn === undefined ? {} : { about: [arn.replace(/:catalog$/, ':*')] };
    return judgeForeignAccess({
      what: 'catalog',
      resource: catalog,
      ...about,
      text: facts.ResourcePolicy,
      accounts,
      settings,
    });
  },
});
