import { judgeForeignAccess, NOBODY_KNOWN } from '../../effective/foreign-access.ts';
import { asRead, control } from '../../model/control.ts';

export default control({
  id: 'eventbridge-registry-foreign-access',
  title: 'Policies of schema registries let in no unknown account',
  risk: { impact: 'data', exposure: 'foothold', ease: 'effort' },
  why: 'Schemas tell how your events are made, and whoever may change them has your programs take false ones for right.',
  fix: 'Take accounts that need no access any more out of the policy, and name the others in knownAccounts.',
  items: ['own.data-leaks'],
  aka: { prowler: ['eventbridge_schema_registry_cross_account_access'] },
  kind: 'eventbridge:schema-registry',
  facts: ['Policy'],
  relations: { accounts: asRead('aws:account', ['organization']) },
  settings: NOBODY_KNOWN,
  judge(registry, { related: { accounts }, settings }) {
    const { arn, facts } = registry;
    return judgeForeignAccess({
      what: 'registry',
      resource: registry,
      // Its policy is about its schemas, too.
      about: arn === undefined ? ['*'] : [arn, `${arn.replace(':registry/', ':schema/')}/*`],
      text: facts.Policy,
      accounts,
      settings,
    });
  },
});
