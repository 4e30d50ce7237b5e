import { judgeParameter } from '../../effective/parameter-in-force.ts';
import { control, to } from '../../model/control.ts';

export default control({
  id: 'redshift-cluster-tls-required',
  title: 'Redshift clusters refuse connections without TLS',
  risk: { impact: 'data', exposure: 'inside', ease: 'effort' },
  why: 'Where plain connections are accepted, some client will use one, and its password and rows can be read on the way.',
  fix: 'Set require_ssl to true in a parameter group of its own, and reboot.',
  items: ['https.databases'],
  aka: {
    prowler: ['redshift_cluster_in_transit_encryption_enabled'],
    cloudsploit: ['redshiftSSLEnabled'],
    securityHub: ['Redshift.2'],
  },
  kind: 'redshift:cluster',
  facts: ['ClusterParameterGroupName', 'parameterApplyStatus'],
  relations: { groups: to('redshift:parameter-group', 'ClusterParameterGroupName', ['parameters']) },
  judge({ facts }, { related: { groups } }) {
    const [group] = groups;
    return judgeParameter({
      group: facts.ClusterParameterGroupName,
      values: group?.found ? group.to.facts.parameters : null,
      parameter: 'require_ssl',
      isRight: (value) => value.toLowerCase() === 'true',
      byDefault: 'false',
      expected: 'true',
      applyStatus: [facts.parameterApplyStatus],
    });
  },
});
