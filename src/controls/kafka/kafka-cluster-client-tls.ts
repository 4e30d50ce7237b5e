import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'kafka-cluster-client-tls',
  title: 'MSK clusters take connections over TLS only',
  risk: { impact: 'data', exposure: 'foothold', ease: 'effort' },
  why: 'On a plain connection anyone on the way between client and broker reads the messages, and can change them.',
  fix: 'Move all clients to the TLS port, and set the encryption between clients and brokers to TLS.',
  items: ['https.databases', 'encrypt.elsewhere'],
  aka: {
    prowler: ['kafka_cluster_in_transit_encryption_enabled'],
    cloudsploit: ['mskClusterCBEncryption'],
  },
  kind: 'kafka:cluster',
  facts: ['ClientBroker'],
  judge({ facts: { ClientBroker } }) {
    if (ClientBroker === null) return pass('The cluster is serverless: it speaks TLS only.');
    if (ClientBroker === 'TLS') return pass('ClientBroker is TLS.');
    return fail(`ClientBroker is ${ClientBroker}; expected: TLS.`);
  },
});
