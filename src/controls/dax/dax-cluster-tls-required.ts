import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'dax-cluster-tls-required',
  title: 'DAX clusters encrypt connections',
  risk: { impact: 'data', exposure: 'inside', ease: 'effort' },
  why: 'Without encryption, items of the table can be read between program and cache.',
  fix: 'Make a new cluster with the endpoint type TLS and change the clients over.',
  items: ['https.databases'],
  aka: {
    prowler: ['dynamodb_accelerator_cluster_in_transit_encryption_enabled'],
    securityHub: ['DynamoDB.7'],
  },
  kind: 'dax:cluster',
  facts: ['ClusterEndpointEncryptionType'],
  judge({ facts: { ClusterEndpointEncryptionType: type } }) {
    const what = `ClusterEndpointEncryptionType is ${type}`;
    return type === 'TLS' ? pass(`${what}.`) : fail(`${what}; expected: TLS.`);
  },
});
