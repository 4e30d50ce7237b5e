import { judgeNewSpend } from '../../effective/new-spend.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'billing-no-new-service',
  title: 'No money goes to a service where nobody expects it',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'A service that was never used and suddenly costs money was turned on by somebody, and not always by one of yours.',
  fix: 'Ask who uses the service; if it is yours, it is expected from the month after next, else stop it and find the credential that was used.',
  items: ['monitor.billing'],
  aka: {},
  kind: 'aws:account',
  facts: ['spend'],
  // Where no service is named, those that were paid for in the two months before the last are expected. `least` is in
  // the bill's currency.
  settings: { services: [] as readonly string[], least: 20 },
  judge({ facts: { spend } }, { now, settings: { services, least } }) {
    return judgeNewSpend({ spend, by: 'service', expected: services, least, now });
  },
});
