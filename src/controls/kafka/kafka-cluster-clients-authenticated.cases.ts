import { cases, denied } from '../case.ts';

const clients = (Unauthenticated: boolean, ...authentication: readonly string[]) => ({
  clients: { authentication, Unauthenticated },
});

export default cases('kafka-cluster-clients-authenticated', 'kafka:cluster', [
  { name: 'roles', verdict: 'pass', facts: clients(false, 'IAM') },
  { name: 'nothing is asked', verdict: 'fail', reason: /without a name;/, facts: clients(true) },
  {
    name: 'certificates, or nothing',
    verdict: 'fail',
    reason: /without a name beside mTLS/,
    facts: clients(true, 'mTLS'),
  },
  {
    name: 'a way that will not do',
    verdict: 'fail',
    reason: /SCRAM; expected: mTLS only/,
    facts: clients(false, 'SCRAM', 'mTLS'),
    settings: { methods: ['mTLS'] },
  },
  { name: 'denied', verdict: 'unknown', facts: { clients: denied('kafka:ListClustersV2') } },
]);
