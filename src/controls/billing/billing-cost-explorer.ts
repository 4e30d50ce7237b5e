import { lacksWatch } from '../../effective/payer.ts';
import { asRead, control } from '../../model/control.ts';
import { pass } from '../../model/verdict.ts';

export default control({
  id: 'billing-cost-explorer',
  title: 'Cost Explorer is on',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  why: 'Without it nobody can tell where the money of a suspicious month went, and anomaly detection does not work.',
  fix: 'Open Cost Explorer once in the account that pays, and let the member accounts see it.',
  items: ['monitor.billing'],
  aka: {},
  kind: 'aws:account',
  facts: ['spend'],
  relations: { accounts: asRead('aws:account', ['organization']) },
  judge({ id, facts: { spend } }, { related: { accounts } }) {
    if (spend !== null) return { ...pass('Cost Explorer answers for this account.'), restsOn: [] };
    return lacksWatch(id, accounts, 'Cost Explorer is not enabled for this account', 'enabled');
  },
});
