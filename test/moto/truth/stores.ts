import type { Verdict } from '../../../src/model/verdict.ts';
import type { Resource } from '../manifest.ts';
import type { Truth } from './rules.ts';
import { each, flag, passIf, text } from './rules.ts';

/** The seeding makes none of these. */
const none: Truth = { rows: () => [] };

function table(verdict: (it: Resource) => Verdict): Truth {
  return each('dynamodb', 'table', verdict);
}

function fileSystem(verdict: (it: Resource) => Verdict): Truth {
  return each('efs', 'file-system', verdict);
}

function cache(verdict: (it: Resource) => Verdict): Truth {
  return each('elasticache', 'replication-group', verdict);
}

function warehouse(verdict: (it: Resource) => Verdict): Truth {
  return each('redshift', 'cluster', verdict);
}

/** Domains of OpenSearch, and those that were made by the older API. */
function domain(verdict: (it: Resource) => Verdict): Truth {
  const rules = [each('opensearch', 'domain', verdict), each('es', 'domain', verdict)];
  return { rows: (scanned) => rules.flatMap((rule) => rule.rows(scanned)) };
}

function vault(verdict: (it: Resource) => Verdict): Truth {
  return each('backup', 'vault', verdict);
}

/** The manifest does not tell the ids that moto made up. */
function lustre(verdict: Verdict): Truth {
  return {
    rows: () => [],
    unnamed: ({ manifest, regions }) =>
      manifest.resources
        .filter((it) => it.service === 'fsx' && regions.includes(it.region))
        .map(({ region }) => ({ region, verdict, count: 1 })),
  };
}

const COPIED = ['db-instance', 'db-cluster', 'table', 'file-system', 'volume'];
const STORES = ['rds', 'dynamodb', 'efs', 'ec2'];

export const DATA_STORES: Readonly<Record<string, Truth>> = {
  'dynamodb-table-pitr': table((it) => passIf(flag(it, 'pitr'))),
  'dynamodb-table-kms-key': table((it) => passIf(flag(it, 'kms'))),
  'dynamodb-table-deletion-protection': table((it) => passIf(flag(it, 'deletion_protection'))),
  // All are on demand, and have no policy.
  'dynamodb-table-autoscaling': table(() => 'pass'),
  'dynamodb-table-not-shared': table(() => 'pass'),
  // moto's AWS Backup copies nothing.
  'dynamodb-table-backup-plan': table(() => 'fail'),

  'efs-file-system-encrypted': fileSystem((it) => passIf(flag(it, 'encrypted'))),
  'efs-file-system-customer-key': fileSystem((it) => (flag(it, 'encrypted') ? 'pass' : 'not-applicable')),
  // moto refuses backup policies.
  'efs-file-system-backed-up': fileSystem(() => 'fail'),
  // Those that are encrypted have a policy, which denies plain connections.
  'efs-file-system-clients-identified': fileSystem((it) => passIf(flag(it, 'encrypted'))),
  'efs-file-system-multi-az': fileSystem(() => 'fail'),
  // No route of the seeding leads to an internet gateway.
  'efs-mount-target-private-subnets': fileSystem(() => 'pass'),
  'efs-access-point-root-directory': none,
  'efs-access-point-user': none,

  'elasticache-replication-group-encrypted': cache((it) => passIf(flag(it, 'at_rest'))),
  // moto names no keys.
  'elasticache-replication-group-customer-key': cache((it) =>
    flag(it, 'at_rest') ? 'fail' : 'not-applicable',
  ),
  'elasticache-replication-group-tls-required': cache((it) => passIf(flag(it, 'in_transit'))),
  'elasticache-replication-group-authentication': cache((it) => passIf(flag(it, 'in_transit'))),
  'elasticache-replication-group-failover': cache((it) => passIf(flag(it, 'in_transit'))),
  'elasticache-replication-group-multi-az': cache(() => 'fail'),
  'elasticache-replication-group-backups': cache(() => 'fail'),
  // moto leaves it out, and does not list the groups' members.
  'elasticache-replication-group-minor-upgrades': cache(() => 'unknown'),
  'elasticache-replication-group-engine-supported': cache(() => 'not-applicable'),
  'elasticache-cluster-minor-upgrades': each('elasticache', 'cluster', () => 'unknown'),
  'elasticache-cluster-tls-required': each('elasticache', 'cluster', () => 'unknown'),
  'elasticache-subnet-group-private': none,
  'elasticache-default-subnet-group-unused': none,

  'memorydb-cluster-tls-required': each('memorydb', 'cluster', (it) => passIf(flag(it, 'tls'))),
  'memorydb-cluster-access-list': each('memorydb', 'cluster', () => 'fail'),
  'memorydb-cluster-minor-upgrades': each('memorydb', 'cluster', () => 'pass'),
  'memorydb-cluster-customer-key': each('memorydb', 'cluster', () => 'fail'),

  'dax-cluster-encrypted': each('dax', 'cluster', (it) => passIf(flag(it, 'encrypted'))),
  'dax-cluster-tls-required': each('dax', 'cluster', () => 'fail'),
  // They are still being made, and moto tells no nodes.
  'dax-cluster-multi-az': each('dax', 'cluster', () => 'unknown'),

  'redshift-cluster-not-public': warehouse((it) => passIf(!flag(it, 'public'))),
  // They have no security groups of a VPC.
  'redshift-cluster-port-closed': warehouse(() => 'pass'),
  'redshift-cluster-encrypted': warehouse((it) => passIf(flag(it, 'encrypted'))),
  'redshift-cluster-customer-key': warehouse((it) => (flag(it, 'encrypted') ? 'pass' : 'not-applicable')),
  // moto refuses to change parameter groups.
  'redshift-cluster-tls-required': warehouse(() => 'fail'),
  'redshift-cluster-user-activity-logged': warehouse(() => 'fail'),
  'redshift-cluster-audit-logging': warehouse((it) => passIf(flag(it, 'logging'))),
  // What is good of the one cluster is bad of the other.
  'redshift-cluster-snapshots': warehouse((it) => passIf(flag(it, 'enhanced_routing'))),
  'redshift-cluster-version-upgrades': warehouse((it) => passIf(flag(it, 'enhanced_routing'))),
  'redshift-cluster-enhanced-vpc-routing': warehouse((it) => passIf(flag(it, 'enhanced_routing'))),
  'redshift-cluster-admin-name': warehouse((it) => passIf(text(it, 'master_user') !== 'awsuser')),
  'redshift-cluster-database-name': warehouse((it) => passIf(flag(it, 'enhanced_routing'))),
  // moto leaves it out.
  'redshift-cluster-multi-az': warehouse(() => 'unknown'),
  'redshift-subnet-group-zones': none,
  'redshift-workgroup-not-public': none,
  'redshift-workgroup-enhanced-vpc-routing': none,
  'redshift-workgroup-tls-required': none,
  'redshift-namespace-customer-key': none,
  'redshift-namespace-admin-name': none,
  'redshift-namespace-log-exports': none,

  'opensearch-domain-in-vpc': domain((it) => passIf(flag(it, 'vpc'))),
  'opensearch-domain-not-public': domain((it) => passIf(!flag(it, 'public'))),
  'opensearch-domain-not-shared': domain((it) => passIf(!flag(it, 'public'))),
  'opensearch-domain-encrypted': domain((it) => passIf(flag(it, 'encrypted'))),
  'opensearch-domain-customer-key': domain((it) => (flag(it, 'encrypted') ? 'pass' : 'not-applicable')),
  'opensearch-domain-node-to-node-encryption': domain((it) => passIf(flag(it, 'node_to_node'))),
  'opensearch-domain-https-only': domain((it) => passIf(flag(it, 'https'))),
  'opensearch-domain-tls-version': domain((it) => passIf(flag(it, 'https'))),
  'opensearch-domain-fine-grained-access': domain(() => 'fail'),
  'opensearch-domain-no-internal-users': domain(() => 'not-applicable'),
  'opensearch-domain-dashboards-sign-in': domain(() => 'fail'),
  'opensearch-domain-audit-logs': domain(() => 'fail'),
  'opensearch-domain-error-logs': domain(() => 'fail'),
  'opensearch-domain-slow-logs': domain(() => 'fail'),
  // moto tells nothing of updates.
  'opensearch-domain-software-updated': domain(() => 'unknown'),
  // OpenSearch 2.11; whatever is asked of the older API, moto makes a domain of OpenSearch 2.5.
  'opensearch-domain-engine-supported': domain((it) => passIf(it.service === 'opensearch')),
  'opensearch-domain-data-nodes': domain(() => 'fail'),
  // moto does not count masters.
  'opensearch-domain-master-nodes': domain(() => 'fail'),
  'opensearch-collection-not-public': none,
  'opensearch-collection-customer-key': none,

  // Lustre, of which moto tells nothing but the type.
  'fsx-file-system-customer-key': lustre('fail'),
  'fsx-file-system-tags-to-copies': lustre('unknown'),
  'fsx-file-system-multi-az': lustre('unknown'),

  'dms-endpoint-tls': none,
  'dms-endpoint-neptune-iam': none,
  'dms-endpoint-mongodb-authentication': none,
  'dms-endpoint-redis-tls': none,
  'dms-task-source-logged': none,
  'dms-task-target-logged': none,

  'backup-vault-customer-key': vault(() => 'pass'),
  'backup-vault-not-public': vault(() => 'pass'),
  'backup-vault-deletion-protected': vault(() => 'fail'),
  'backup-vault-failures-notified': vault(() => 'fail'),
  'backup-recovery-point-encrypted': none,
  // The seeding makes a plan where it turns detection on.
  'backup-plan-exists': {
    rows: ({ manifest, regions }) =>
      regions.map((region) => {
        const copied = manifest.resources.some(
          (it) => it.region === region && STORES.includes(it.service) && COPIED.includes(it.type),
        );
        const verdict = passIf(manifest.region_state[region]?.guardduty === 'enabled');
        return { id: region, region, arn: null, verdict: copied ? verdict : 'not-applicable' };
      }),
  },
};
