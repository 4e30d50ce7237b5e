import { judgeNewSpend } from '../../effective/new-spend.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'billing-no-new-region',
  title: 'No money goes to a region where nobody expects it',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'chance' },
  why: 'Intruders rent machines where the owner never looks, and the bill is the first that shows it.',
  fix: 'Look what runs in the region; if it is yours, name the region in the setting `regions`, else stop it and find the credential that was used.',
  items: ['monitor.billing'],
  aka: {},
  kind: 'aws:account',
  facts: ['spend'],
  // Where no region is named, those that were paid for in the two months before the last are expected. `least` is in
  // the bill's currency.
  settings: { regions: [] as readonly string[], least: 1 },
  judge({ facts: { spend } }, { now, settings: { regions, least } }) {
    return judgeNewSpend({ spend, by: 'region', expected: regions, least, now });
  },
});
