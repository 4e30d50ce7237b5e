import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'redshift-cluster-admin-name',
  title: 'Administrators of Redshift clusters do not have the default name',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'The default name is half of what somebody has to guess to be administrator of the warehouse.',
  fix: 'Restore the data into a cluster whose administrator has another name, or give the default one a long random password that nobody uses.',
  items: ['own.defaults'],
  aka: {
    prowler: ['redshift_cluster_non_default_username'],
    cloudsploit: ['redshiftClusterMasterUsername'],
    securityHub: ['Redshift.8'],
  },
  kind: 'redshift:cluster',
  facts: ['MasterUsername'],
  settings: { names: ['admin', 'awsuser'] },
  judge({ facts: { MasterUsername: name } }, { settings: { names } }) {
    return names.includes(name.toLowerCase())
      ? fail(`MasterUsername is ${name}; expected: none of ${names.join(', ')}.`)
      : pass(`MasterUsername is ${name}.`);
  },
});
