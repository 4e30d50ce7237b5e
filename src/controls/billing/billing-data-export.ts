import { asRead, control } from '../../model/control.ts';
import { lacksWatch } from '../../effective/payer.ts';
import { fail, manual, pass } from '../../model/verdict.ts';

export default control({
  id: 'billing-data-export',
  title: 'Cost and usage data are exported, and the exports arrive',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  why: 'After an intrusion only the line items tell which resource of which day was used, and Cost Explorer forgets them after 14 months.',
  fix: 'Make a data export of the cost and usage report to a bucket, and mend those that are unhealthy.',
  items: ['monitor.billing'],
  aka: {},
  kind: 'aws:account',
  facts: ['dataExports'],
  relations: { accounts: asRead('aws:account', ['organization']) },
  judge({ id, facts: { dataExports } }, { related: { accounts } }) {
    const healthy = dataExports.find(({ status }) => status === 'HEALTHY');
    if (healthy !== undefined) return { ...pass(`Export ${healthy.Name} is healthy.`), restsOn: [] };
    const [sick] = dataExports;
    if (sick !== undefined) {
      const why = sick.statusReason === null ? '' : ` (${sick.statusReason})`;
      return { ...fail(`Export ${sick.Name} is ${sick.status}${why}; expected: HEALTHY.`), restsOn: [] };
    }
    // Nothing that this program may ask tells of reports of the older kind, which would do as well.
    const verdict = lacksWatch(id, accounts, 'There is no data export', 'one');
    if (verdict.verdict !== 'fail') return verdict;
    return manual(
      'There is no data export; look under Data Exports, Legacy, whether a report of the older kind is there.',
    );
  },
});
