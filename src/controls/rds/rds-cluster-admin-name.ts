import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'rds-cluster-admin-name',
  title: 'Administrators of DB clusters do not have the default name',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'The default name is half of what somebody has to guess to be administrator of the database.',
  fix: 'Restore the cluster under a new administrator, or use the default one for nothing and give it a long random password.',
  items: ['own.defaults'],
  aka: { prowler: ['rds_cluster_default_admin'], securityHub: ['RDS.24'] },
  kind: 'rds:cluster',
  facts: ['MasterUsername'],
  settings: { names: ['admin', 'administrator', 'postgres', 'root', 'sa'] },
  judge({ facts }, { settings }) {
    const isDefault = settings.names.includes(facts.MasterUsername.toLowerCase());
    return isDefault
      ? fail(`MasterUsername is ${facts.MasterUsername}; expected: none of ${settings.names.join(', ')}.`)
      : pass(`MasterUsername is ${facts.MasterUsername}.`);
  },
});
