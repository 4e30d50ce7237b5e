import { afterAll, describe, expect, it } from 'vitest';
import { CONTROLS } from '../../src/controls/registry.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { compare, table, verdicts } from './compare.ts';
import type { Difference } from './compare.ts';
import type { Ended, Scan } from './scan.ts';
import { scan, seaworthy } from './scan.ts';
import type { Moto } from './server.ts';
import { startMoto } from './server.ts';
import { TRUTH } from './truth.ts';
import type { Scanned } from './truth/rules.ts';
import type { Variant } from './variants.ts';
import { VARIANTS } from './variants.ts';

interface Outcome extends Scan {
  readonly scanned: Scanned;
  readonly differences: readonly Difference[];
  readonly commandLine: Ended | undefined;
}

const MINUTES = 60_000;
/** Of a machine that others are using too. */
const PATIENCE = { timeout: 15 * MINUTES };

const servers = new Set<Moto>();
const outcomes = new Map<number, Promise<Outcome>>();

/** One account's outcome. Building one keeps a core at work, half of it in the server: the next is begun along with it. */
function need(at: number): Promise<Outcome> {
  // Its own test will tell of a failure.
  begin(at + 1).catch(() => undefined);
  return begin(at);
}

function begin(at: number): Promise<Outcome> {
  const variant = VARIANTS[at];
  const begun = outcomes.get(at);
  if (begun !== undefined) return begun;
  if (variant === undefined) return Promise.reject(new Error('no such account'));
  const outcome = examine(variant);
  outcomes.set(at, outcome);
  return outcome;
}

afterAll(async () => {
  await Promise.allSettled(outcomes.values());
  await Promise.all([...servers].map((server) => server.stop()));
});

async function examine(variant: Variant): Promise<Outcome> {
  const moto = await startMoto(variant.optedIn === undefined ? {} : { optedIn: variant.optedIn });
  servers.add(moto);
  const manifest = await moto.seed(['--regions', variant.seeded.join(','), ...variant.options]);
  const found = await scan(moto.url, CONTROLS, variant.scanned ?? variant.seeded);
  const scanned = { manifest, regions: found.info.regions };
  const differences = CONTROLS.flatMap((control) => {
    const truth = TRUTH.get(control.id);
    return truth === undefined ? [] : compare(control, truth, scanned, found.findings);
  });
  const args = ['scan', '--format', 'json', '--region', variant.seeded.join(',')];
  const commandLine = variant.commandLine === true ? await seaworthy(moto.url, args) : undefined;
  await moto.stop();
  servers.delete(moto);
  return { ...found, scanned, differences, commandLine };
}

describe.each(VARIANTS.map((variant, at) => ({ ...variant, at })))(
  '$name',
  PATIENCE,
  ({ at, ...variant }) => {
    it('is built whole', async () => {
      const { manifest } = (await need(at)).scanned;
      expect(manifest.backdating).toMatchObject({ available: true, missing: [] });
      expect(manifest.unsupported.filter(({ op }) => !KNOWN_GAPS.has(op))).toEqual([]);
    });

    it('gets every verdict right', async () => {
      expect(table((await need(at)).differences)).toBe('');
    });

    it('is read in the regions that were asked for', async () => {
      const wanted =
        variant.optedIn ?? (variant.scanned === 'all' ? [] : (variant.scanned ?? variant.seeded));
      expect((await need(at)).info.regions.toSorted()).toEqual(wanted.toSorted());
    });
  },
);

/** Calls of the seeding that moto refuses; no control looks at what they would have made. */
const KNOWN_GAPS = new Set([
  'accessanalyzer:create_analyzer',
  'cur:put_report_definition',
  'docdb:create_db_cluster',
  'efs:put_backup_policy',
  'macie2:enable_macie', // in GovCloud
  'redshift:modify_cluster_parameter_group',
]);

describe('the command line', PATIENCE, () => {
  it('gives the same verdicts as the scan in this process, as JSON on standard output', async () => {
    const { commandLine, findings } = await need(
      VARIANTS.findIndex((variant) => variant.commandLine === true),
    );
    expect(commandLine).toMatchObject({ status: 0 });
    const result = JSON.parse(commandLine?.stdout ?? '') as { schema: string; findings: readonly Finding[] };
    expect(result.schema).toBe('seaworthy/1');
    expect(verdicts(result.findings)).toEqual(verdicts(findings));
  });
});

describe('over all accounts', PATIENCE, () => {
  it('each control is right about good and about bad, where the seeding makes both', async () => {
    const seen = new Map<string, Set<Verdict>>();
    for (const at of VARIANTS.keys()) {
      const { scanned } = await need(at);
      for (const [id, truth] of TRUTH) {
        const given = seen.get(id) ?? new Set();
        for (const row of truth.rows(scanned)) given.add(row.verdict);
        seen.set(id, given);
      }
    }
    const oneSided = [...seen]
      .filter(([, given]) => !(given.has('pass') && given.has('fail')))
      .map(([id]) => id);
    expect(oneSided.toSorted()).toEqual(ONE_SIDED.toSorted());
  });
});

/** What the seeding never makes well, or never badly; the case tables and the demo account have the other side. */
const ONE_SIDED = [
  'accessanalyzer-enabled',
  'account-contacts-distinct',
  'backup-recovery-point-encrypted',
  'backup-vault-customer-key',
  'backup-vault-deletion-protected',
  'backup-vault-failures-notified',
  'backup-vault-not-public',
  'billing-cost-explorer',
  'billing-no-new-region',
  'billing-no-new-service',
  'cloudformation-cdk-bootstrap',
  'cloudformation-drift',
  'cloudformation-no-credentials-in-parameters',
  'cloudformation-notifications',
  'cloudformation-service-role',
  'cloudformation-stack-not-failed',
  'cloudformation-termination-protection',
  'cloudtrail-bucket-delete-protected',
  'cloudtrail-lambda-events',
  'cloudtrail-logs-central',
  'cloudtrail-organization-trail',
  'cloudwatch-alarm-config-changes',
  'cloudwatch-alarm-console-failures',
  'cloudwatch-alarm-console-no-mfa',
  'cloudwatch-alarm-gateway-changes',
  'cloudwatch-alarm-organizations-changes',
  'cloudwatch-alarms-act',
  'codebuild-no-credentials-in-environment',
  'config-aggregator',
  'config-recorder-role',
  'dax-cluster-multi-az',
  'dax-cluster-tls-required',
  'directoryservice-ldap-certificate',
  'directoryservice-log-forwarding',
  'directoryservice-mfa',
  'directoryservice-notifications',
  'directoryservice-radius-protocol',
  'dms-endpoint-mongodb-authentication',
  'dms-endpoint-neptune-iam',
  'dms-endpoint-redis-tls',
  'dms-endpoint-tls',
  'dms-task-source-logged',
  'dms-task-target-logged',
  'documentdb-cluster-audit-logs',
  'documentdb-cluster-backups',
  'documentdb-cluster-customer-key',
  'documentdb-cluster-deletion-protection',
  'documentdb-cluster-encrypted',
  'documentdb-cluster-multi-az',
  'documentdb-cluster-snapshot-encrypted',
  'documentdb-cluster-snapshot-not-public',
  'documentdb-cluster-tls-required',
  'documentdb-instance-certificate',
  'dynamodb-table-autoscaling',
  'dynamodb-table-backup-plan',
  'dynamodb-table-not-shared',
  'ec2-address-associated',
  'ec2-default-vpc-unused',
  'ec2-image-encrypted',
  'ec2-instance-databases-not-exposed',
  'ec2-instance-exposed-ports-authorized',
  'ec2-instance-exposed-role-limited',
  'ec2-instance-image-current',
  'ec2-instance-imds-hop-limit',
  'ec2-instance-internal-services-not-exposed',
  'ec2-instance-not-long-stopped',
  'ec2-instance-not-paravirtual',
  'ec2-instance-one-subnet',
  'ec2-instance-remote-administration-not-exposed',
  'ec2-key-pair-used',
  'ec2-launch-template-encrypted',
  'ec2-launch-template-imdsv2',
  'ec2-launch-template-no-credentials',
  'ec2-launch-template-no-public-address',
  'ec2-network-acl-used',
  'ec2-network-interface-source-dest-check',
  'ec2-security-group-egress-limited',
  'ec2-spot-fleet-encrypted',
  'ecs-task-role-set',
  'efs-access-point-root-directory',
  'efs-access-point-user',
  'efs-file-system-backed-up',
  'efs-file-system-customer-key',
  'efs-file-system-multi-az',
  'efs-mount-target-private-subnets',
  'elasticache-cluster-minor-upgrades',
  'elasticache-cluster-tls-required',
  'elasticache-default-subnet-group-unused',
  'elasticache-replication-group-backups',
  'elasticache-replication-group-customer-key',
  'elasticache-replication-group-engine-supported',
  'elasticache-replication-group-minor-upgrades',
  'elasticache-replication-group-multi-az',
  'elasticache-subnet-group-private',
  'fsx-file-system-customer-key',
  'fsx-file-system-multi-az',
  'fsx-file-system-tags-to-copies',
  'guardduty-centrally-managed',
  'guardduty-ec2-agent',
  'guardduty-ec2-malware-protection',
  'guardduty-ecs-agent',
  'guardduty-eks-agent',
  'guardduty-eks-audit-logs',
  'guardduty-lambda-protection',
  'guardduty-new-accounts-covered',
  'guardduty-rds-protection',
  'guardduty-runtime-monitoring',
  'guardduty-s3-protection',
  'iam-root-no-signing-certificates',
  'iam-user-no-idle-initial-key',
  'inspector-lambda-scanned',
  'logs-policy-not-public',
  'memorydb-cluster-access-list',
  'memorydb-cluster-customer-key',
  'memorydb-cluster-minor-upgrades',
  'memorydb-cluster-tls-required',
  'neptune-cluster-audit-logs',
  'neptune-cluster-backups',
  'neptune-cluster-customer-key',
  'neptune-cluster-deletion-protection',
  'neptune-cluster-iam-authentication',
  'neptune-cluster-multi-az',
  'neptune-cluster-snapshot-encrypted',
  'neptune-cluster-snapshot-not-public',
  'neptune-cluster-tags-to-snapshots',
  'neptune-instance-minor-upgrades',
  'neptune-instance-private-subnets',
  'opensearch-collection-customer-key',
  'opensearch-collection-not-public',
  'opensearch-domain-audit-logs',
  'opensearch-domain-customer-key',
  'opensearch-domain-dashboards-sign-in',
  'opensearch-domain-data-nodes',
  'opensearch-domain-error-logs',
  'opensearch-domain-fine-grained-access',
  'opensearch-domain-master-nodes',
  'opensearch-domain-no-internal-users',
  'opensearch-domain-slow-logs',
  'opensearch-domain-software-updated',
  'organizations-all-features',
  'organizations-delegated-administrators',
  'organizations-regions-limited',
  'rds-cluster-admin-name',
  'rds-cluster-audit-logging',
  'rds-cluster-backtrack',
  'rds-cluster-backup-plan',
  'rds-cluster-customer-key',
  'rds-cluster-engine-supported',
  'rds-cluster-minor-upgrades',
  'rds-cluster-multi-az',
  'rds-cluster-port',
  'rds-cluster-tags-to-snapshots',
  'rds-cluster-tls-required',
  'rds-events-notified',
  'rds-instance-backup-plan',
  'rds-instance-certificate',
  'rds-instance-customer-key',
  'rds-instance-engine-supported',
  'rds-instance-private-subnets',
  'rds-instance-tls-version',
  'rds-proxy-tls-required',
  'redshift-cluster-customer-key',
  'redshift-cluster-multi-az',
  'redshift-cluster-port-closed',
  'redshift-cluster-tls-required',
  'redshift-cluster-user-activity-logged',
  'redshift-namespace-admin-name',
  'redshift-namespace-customer-key',
  'redshift-namespace-log-exports',
  'redshift-subnet-group-zones',
  'redshift-workgroup-enhanced-vpc-routing',
  'redshift-workgroup-not-public',
  'redshift-workgroup-tls-required',
  'securityhub-findings-handled',
  'securityhub-new-accounts-covered',
  'servicecatalog-portfolio-shares',
  'ssm-document-foreign-access',
  'ssm-document-no-credentials',
  'ssm-document-not-public',
  'support-trusted-advisor-security',
  'vpc-endpoint-policy-limited',
  'vpc-endpoint-service-acceptance',
  'vpc-endpoint-service-known-principals',
  'vpc-endpoint-several-zones',
  'vpc-interface-endpoints',
  'vpc-one-environment',
  'vpc-peering-known-accounts',
  'vpc-peering-routes-narrow',
  'vpc-private-subnets',
  'vpc-subnets-in-several-zones',
  'vpc-transit-gateway-no-auto-accept',
  'vpc-vpn-ikev2',
  'vpc-vpn-logging',
  'vpc-vpn-tunnels-up',
];
