import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'kafka-cluster-clients-authenticated',
  title: 'Clients of MSK clusters prove who they are',
  risk: { impact: 'data', exposure: 'foothold', ease: 'chance' },
  severityNote:
    'From any machine that reaches the brokers, everybody reads and writes every topic, without a password.',
  why: 'Where clients may stay unnamed, whoever gets onto a machine in the network reads and writes every topic.',
  fix: 'Turn on IAM, mutual TLS or SCRAM, move the clients to it, and then turn unauthenticated access off.',
  items: ['own.data-leaks', 'iam.least-privilege'],
  aka: {
    prowler: [
      'kafka_cluster_unrestricted_access_disabled',
      'kafka_cluster_mutual_tls_authentication_enabled',
    ],
    cloudsploit: ['mskClusterUnauthAccess'],
    securityHub: ['MSK.6'],
  },
  kind: 'kafka:cluster',
  facts: ['clients'],
  settings: {
    /** Ways that will do: `IAM`, `SCRAM`, `mTLS`. */
    methods: ['IAM', 'SCRAM', 'mTLS'] as readonly string[],
  },
  judge({ facts: { clients } }, { settings: { methods } }) {
    const ways = clients.authentication.join(', ');
    if (clients.Unauthenticated)
      return fail(
        `Clients may connect without a name${ways === '' ? '' : ` beside ${ways}`}; expected: none that may.`,
      );
    const others = clients.authentication.filter((way) => !methods.includes(way));
    if (others.length > 0)
      return fail(`Clients may also use ${others.join(', ')}; expected: ${methods.join(', ')} only.`);
    return pass(`Clients prove who they are by ${ways}.`);
  },
});
