import { control, region } from '../../model/control.ts';
import { fail, manual, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'kafka-cluster-version-supported',
  title: 'MSK clusters run a version of Kafka in support',
  risk: { impact: 'data', exposure: 'foothold', ease: 'effort' },
  why: 'Flaws that become public are not mended in versions that AWS supports no more.',
  fix: 'Upgrade the cluster to a version that MSK lists as active, first on a copy.',
  items: ['own.defaults'],
  aka: { prowler: ['kafka_cluster_uses_latest_version'] },
  kind: 'kafka:cluster',
  facts: ['KafkaVersion'],
  relations: { region: region(['kafkaVersions']) },
  judge({ facts: { KafkaVersion: version } }, { related }) {
    if (version === null) return notApplicable('The cluster is serverless, where AWS keeps Kafka new.');
    const status = related.region.facts.kafkaVersions[version];
    if (status === undefined)
      return manual(`MSK does not list version ${version} of Kafka: see how long AWS supports it.`);
    if (status === 'ACTIVE') return pass(`MSK supports version ${version} of Kafka.`);
    return fail(`Version ${version} of Kafka is ${status}; expected: a version that is ACTIVE.`);
  },
});
