import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'redshift-cluster-version-upgrades',
  title: 'Redshift clusters take new versions by themselves',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'Versions mend flaws, and a cluster that waits for somebody to upgrade it keeps them.',
  fix: 'Turn on AllowVersionUpgrade and choose a maintenance window.',
  items: ['own.defaults'],
  aka: {
    prowler: ['redshift_cluster_automatic_upgrades'],
    cloudsploit: ['redshiftAllowVersionUpgrade'],
    securityHub: ['Redshift.6'],
  },
  kind: 'redshift:cluster',
  facts: ['AllowVersionUpgrade'],
  judge({ facts }) {
    return facts.AllowVersionUpgrade
      ? pass('AllowVersionUpgrade is true.')
      : fail('AllowVersionUpgrade is false; expected: true.');
  },
});
