import { judgeParameter } from '../../effective/parameter-in-force.ts';
import { control, to } from '../../model/control.ts';

/** https://docs.aws.amazon.com/documentdb/latest/developerguide/cluster_parameter_groups-list_of_parameters.html */
const REFUSING = ['enabled', 'fips-140-3', 'tls1.2+', 'tls1.3+'];

export default control({
  id: 'documentdb-cluster-tls-required',
  title: 'DocumentDB clusters refuse connections without TLS',
  risk: { impact: 'data', exposure: 'inside', ease: 'effort' },
  why: 'Where plain connections are accepted, some client will use one, and its password and documents can be read on the way.',
  fix: 'Set the parameter tls to enabled in a cluster parameter group of its own, and reboot the instances.',
  items: ['https.databases'],
  aka: { cloudsploit: ['docdbEncryptionInTransit'], securityHub: ['DocumentDB.6'] },
  kind: 'documentdb:cluster',
  facts: ['DBClusterParameterGroupName', 'parameterApplyStatus'],
  relations: {
    groups: to('documentdb:cluster-parameter-group', 'DBClusterParameterGroupName', ['parameters']),
  },
  judge({ facts }, { related: { groups } }) {
    const [group] = groups;
    return judgeParameter({
      group: facts.DBClusterParameterGroupName,
      values: group?.found ? group.to.facts.parameters : null,
      parameter: 'tls',
      isRight: (value) => REFUSING.includes(value),
      byDefault: 'enabled',
      expected: 'enabled, or a version to begin with',
      applyStatus: facts.parameterApplyStatus,
    });
  },
});
