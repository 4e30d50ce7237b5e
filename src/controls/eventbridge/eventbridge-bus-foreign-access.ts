import { busAndRules } from '../../effective/event-bus.ts';
import { judgeForeignAccess, NOBODY_KNOWN } from '../../effective/foreign-access.ts';
import { asRead, control } from '../../model/control.ts';

export default control({
  id: 'eventbridge-bus-foreign-access',
  title: 'Policies of event buses let in no unknown account',
  risk: { impact: 'data', exposure: 'foothold', ease: 'effort' },
  why: 'Whoever runs the other account, or breaks into it, sends events that your rules act on.',
  fix: 'Take accounts that need no access any more out of the policy, and name the others in knownAccounts.',
  items: ['own.data-leaks'],
  aka: {
    prowler: ['eventbridge_bus_cross_account_access'],
    cloudsploit: ['eventBusCrossAccountAccess'],
  },
  kind: 'eventbridge:bus',
  facts: ['Policy'],
  relations: { accounts: asRead('aws:account', ['organization']) },
  settings: NOBODY_KNOWN,
  judge(bus, { related: { accounts }, settings }) {
    return judgeForeignAccess({
      what: 'bus',
      resource: bus,
      about: busAndRules(bus),
      text: bus.facts.Policy,
      accounts,
      settings,
    });
  },
});
