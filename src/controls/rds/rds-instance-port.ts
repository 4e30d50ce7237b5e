import { defaultPort } from '../../effective/database-engine.ts';
import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'rds-instance-port',
  title: 'RDS instances do not listen on their default port',
  risk: { impact: 'order', exposure: 'foothold', ease: 'effort' },
  why: 'Programs that look for databases try the default ports first, and often only these.',
  fix: 'Give the instance another port in the same step as its clients and security groups.',
  items: ['own.defaults'],
  aka: {
    prowler: ['rds_instance_non_default_port'],
    cloudsploit: ['rdsDefaultPort'],
    securityHub: ['RDS.23'],
  },
  kind: 'rds:instance',
  facts: ['Engine', 'Port', 'DBClusterIdentifier'],
  judge({ facts }) {
    if (facts.DBClusterIdentifier !== null) {
      return notApplicable(`A member of cluster ${facts.DBClusterIdentifier}, whose setting decides.`);
    }
    const usual = defaultPort(facts.Engine);
    if (facts.Port === null) return notApplicable('The instance has no endpoint yet.');
    if (usual === null) return notApplicable(`No default port of ${facts.Engine} is known.`);
    return facts.Port === usual
      ? fail(`Port is ${facts.Port}, the default of ${facts.Engine}; expected: another.`)
      : pass(`Port is ${facts.Port}; the default of ${facts.Engine} is ${usual}.`);
  },
});
