import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'kafka-cluster-broker-tls',
  title: 'Brokers of MSK clusters speak TLS with each other',
  risk: { impact: 'data', exposure: 'inside', ease: 'effort' },
  why: 'Every message is copied from broker to broker, in the clear where they do not speak TLS.',
  fix: 'Make the cluster anew with encryption between its brokers, and move the topics.',
  items: ['https.databases', 'encrypt.elsewhere'],
  aka: {
    prowler: ['kafka_cluster_in_transit_encryption_enabled'],
    cloudsploit: ['mskClusterEncryptionInTransit'],
    securityHub: ['MSK.1'],
  },
  kind: 'kafka:cluster',
  facts: ['InCluster'],
  judge({ facts: { InCluster } }) {
    if (InCluster === null) return pass('The cluster is serverless: AWS encrypts what its brokers say.');
    return InCluster ? pass('InCluster is true.') : fail('InCluster is false; expected: true.');
  },
});
