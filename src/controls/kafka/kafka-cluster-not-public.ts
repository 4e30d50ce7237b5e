import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'kafka-cluster-not-public',
  title: 'MSK clusters are not open to the internet',
  risk: { impact: 'data', exposure: 'internet', ease: 'chance' },
  severityNote:
    'MSK turns public access on only where clients must prove who they are over TLS, so that a stranger still needs a credential or a flaw.',
  why: 'Brokers with public addresses can be tried by anybody who has a stolen password or knows of a flaw in Kafka.',
  fix: 'Turn off public access, and let clients outside of the VPC in by private connectivity or a VPN.',
  items: ['own.data-leaks'],
  aka: {
    prowler: ['kafka_cluster_is_public'],
    cloudsploit: ['mskClusterPublicAccess'],
    securityHub: ['MSK.4'],
  },
  kind: 'kafka:cluster',
  facts: ['publicAccess'],
  judge({ facts: { publicAccess } }) {
    if (publicAccess === null) return pass('The cluster is serverless: it has no public addresses.');
    if (publicAccess === 'DISABLED') return pass('Public access is DISABLED.');
    return fail(`Public access is ${publicAccess}; expected: DISABLED.`);
  },
});
