import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'dax-cluster-encrypted',
  title: 'DAX clusters are encrypted at rest',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'DAX writes what it caches of DynamoDB to its disks, where it lies in plain text without encryption.',
  fix: 'Make a new cluster with encryption at rest and change the clients over; an existing one cannot be encrypted.',
  items: ['encrypt.elsewhere'],
  aka: {
    prowler: ['dynamodb_accelerator_cluster_encryption_enabled'],
    cloudsploit: ['daxClusterEncryption'],
    securityHub: ['DynamoDB.3'],
  },
  kind: 'dax:cluster',
  facts: ['SSEEnabled'],
  judge({ facts }) {
    return facts.SSEEnabled ? pass('SSEEnabled is true.') : fail('SSEEnabled is false; expected: true.');
  },
});
