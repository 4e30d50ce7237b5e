import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'rds-instance-admin-name',
  title: 'Administrators of RDS instances do not have the default name',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'The default name is half of what somebody has to guess to be administrator of the database.',
  fix: 'Restore the instance under a new administrator, or use the default one for nothing and give it a long random password.',
  items: ['own.defaults'],
  aka: {
    prowler: ['rds_instance_default_admin'],
    cloudsploit: ['rdsDefaultUsername'],
    securityHub: ['RDS.25'],
  },
  kind: 'rds:instance',
  facts: ['MasterUsername', 'DBClusterIdentifier'],
  settings: { names: ['admin', 'administrator', 'postgres', 'root', 'sa'] },
  judge({ facts }, { settings }) {
    if (facts.DBClusterIdentifier !== null) {
      return notApplicable(`A member of cluster ${facts.DBClusterIdentifier}, whose setting decides.`);
    }
    const isDefault = settings.names.includes(facts.MasterUsername.toLowerCase());
    return isDefault
      ? fail(`MasterUsername is ${facts.MasterUsername}; expected: none of ${settings.names.join(', ')}.`)
      : pass(`MasterUsername is ${facts.MasterUsername}.`);
  },
});
