import { APIS } from './truth/apis.ts';
import { CLOUDTRAIL } from './truth/cloudtrail.ts';
import { CONTAINERS } from './truth/containers.ts';
import { DATABASES } from './truth/databases.ts';
import { DOORS } from './truth/doors.ts';
import { EC2 } from './truth/ec2.ts';
import { EDGE } from './truth/edge.ts';
import { GOVERNANCE } from './truth/governance.ts';
import { IAM } from './truth/iam.ts';
import { LAKE } from './truth/lake.ts';
import { LEARNING } from './truth/learning.ts';
import { MACHINES } from './truth/machines.ts';
import { MESSAGES } from './truth/messages.ts';
import { NETWORK } from './truth/network.ts';
import { PERMISSIONS } from './truth/permissions.ts';
import { REST } from './truth/rest.ts';
import type { Truth } from './truth/rules.ts';
import { S3 } from './truth/s3.ts';
import { DATA_STORES } from './truth/stores.ts';
import { WORKLOADS } from './truth/workloads.ts';

/**
 * By control, how the manifest of a seeded account tells its verdicts. Written from what the seeding sets, never from
 * what a scan said.
 */
export const TRUTH: ReadonlyMap<string, Truth> = new Map(
  [
    IAM,
    PERMISSIONS,
    EC2,
    MACHINES,
    NETWORK,
    S3,
    CLOUDTRAIL,
    REST,
    WORKLOADS,
    EDGE,
    GOVERNANCE,
    APIS,
    DOORS,
    CONTAINERS,
    DATABASES,
    DATA_STORES,
    MESSAGES,
    LAKE,
    LEARNING,
  ].flatMap((part) => Object.entries(part)),
);

/** Controls of which moto or the manifest cannot tell, and why. */
export const UNTOLD: ReadonlyMap<string, string> = new Map([
  [
    'macie-enabled',
    'moto says ENABLED of every region from the first question on, and sends times without a zone, which the SDK refuses',
  ],
  ...(['macie-automated-discovery', 'macie-findings-handled'] as const).map((id): [string, string] => [
    id,
    'as macie-enabled: moto’s session cannot be read',
  ]),
  ...(
    [
      'workspaces-directory-ip-groups',
      'workspaces-directory-no-public-address',
      'workspaces-volumes-encrypted',
      'timestream-database-customer-key',
    ] as const
  ).map((id): [string, string] => [id, 'moto lacks the service in some of the regions']),
  ['cloudtrail-insights', 'moto says of every trail that it has none, whatever was put'],
  ['config-rule-compliant', 'moto has rules and tells no compliance of them'],
  ['config-custom-rules', 'as config-rule-compliant: without it the rules count as not listed'],
  ['config-delivery', 'moto lacks the status of delivery channels'],
  ['billing-budget-alert', 'moto has budgets and lacks the list of their notifications'],
  ...(
    [
      'account-contact-details',
      'amplify-app-no-credentials',
      'apprunner-service-customer-key',
      'appstream-fleet-no-public-address',
      'appstream-fleet-session-limits',
      'bedrock-guardrail-grounding',
      'bedrock-guardrail-prompt-attacks',
      'bedrock-guardrail-sensitive-information',
      'bedrock-prompt-customer-key',
      'bedrock-vpc-endpoint',
      'billing-anomaly-detection',
      'billing-data-export',
      'cloudtrail-event-data-store-encrypted',
      'codeartifact-domain-customer-key',
      'codeartifact-packages-one-origin',
      'config-conformance-pack-compliant',
      'eventbridge-registry-foreign-access',
      'fms-policies-exist',
      'fms-policy-met',
      'glue-ml-transform-encrypted',
      'guardduty-findings-handled',
      'health-security-notices',
      'iam-root-centrally-managed',
      'iam-bedrock-key-limited',
      'iam-bedrock-key-short-lived',
      'inspector-coverage',
      'inspector-findings-handled',
      'kafka-connector-logged',
      'kafka-connector-tls',
      'lightsail-database-not-public',
      'lightsail-instance-ports-closed',
      'lightsail-instance-snapshots',
      'lightsail-static-ip-attached',
      'mq-broker-version-offered',
      'organizations-ai-opt-out',
      'organizations-no-open-invitations',
      'sagemaker-feature-group-offline-key',
      'sagemaker-lifecycle-no-credentials',
      'sagemaker-monitoring-schedule-isolation',
      'securityhub-findings-gathered',
      'securityhub-partners-read-in',
      'securityhub-services-read-in',
      'securityhub-standards',
      'securitylake-gathering',
      'ssm-automation-logged',
      'ssm-document-sharing-blocked',
      'ssm-instance-agent-current',
      'ssm-instance-associations',
      'ssm-instance-managed',
      'ssm-instance-patched',
      'ssm-session-ends',
      'ssm-session-logged',
      'storagegateway-file-share-clients-limited',
      'storagegateway-file-share-kms-key',
      'wellarchitected-security-answered',
      'wellarchitected-workload-risks',
    ] as const
  ).map((id): [string, string] => [id, 'moto lacks the operation, or the service']),
  ...(
    [
      'ec2-image-public-access-blocked',
      'ec2-imdsv2-by-default',
      'eventbridge-endpoint-replication',
      'ec2-serial-console-off',
      'ec2-snapshot-public-access-blocked',
      'vpc-client-vpn-logging',
      'vpc-public-access-blocked',
    ] as const
  ).map((id): [string, string] => [id, 'moto lacks the operation']),
  ...(
    [
      'networkfirewall-policy-default-drop',
      'networkfirewall-policy-has-rules',
      'networkfirewall-rule-group-not-empty',
    ] as const
  ).map((id): [string, string] => [id, 'moto has firewalls and lacks their policies and rule groups']),
  ...(
    [
      'shield-advanced-where-wanted',
      'shield-emergency-contacts',
      'shield-public-resources-protected',
    ] as const
  ).map((id): [string, string] => [id, 'moto lacks the state of the subscription']),
  ['elb-several-zones', 'moto leaves out the zones of the subnets that a load balancer is in'],
  ['elbv2-desync-mitigation', 'moto leaves the mode out, which AWS always tells'],
  ['elbv2-waf', 'moto lacks ListResourcesForWebACL'],
  ['ec2-instance-termination-protection', 'moto forgets what RunInstances says of it'],
  ...(
    [
      'iam-bring-down-few',
      'iam-outside-no-path-to-admin',
      'iam-role-no-path-to-admin',
      'iam-user-no-path-to-admin',
      'iam-workload-no-path-to-admin',
    ] as const
  ).map((id): [string, string] => [
    id,
    'the manifest tells policies, and what they come to together takes a second engine to tell; the labelled accounts of pathfinding-labs (src/iam/escalation/labs.test.ts) are that',
  ]),
  [
    'ecs-capacity-provider-termination-protection',
    'moto lacks DescribeCapacityProviders, which AWS answers with Fargate’s at least',
  ],
  ...(
    [
      'elasticbeanstalk-enhanced-health',
      'elasticbeanstalk-load-balancer-logs',
      'elasticbeanstalk-logs-kept',
      'elasticbeanstalk-logs-to-cloudwatch',
      'elasticbeanstalk-managed-updates',
    ] as const
  ).map((id): [string, string] => [id, 'moto lacks DescribeConfigurationSettings']),
  ['kms-custom-key-store-connected', 'moto lacks DescribeCustomKeyStores'],
  ...(['emr-security-configuration-encrypted', 'emr-security-configuration-in-transit'] as const).map(
    (id): [string, string] => [id, 'moto lacks ListSecurityConfigurations'],
  ),
  ...(['glue-catalog-foreign-access', 'glue-catalog-not-public'] as const).map((id): [string, string] => [
    id,
    'moto answers with nothing where AWS says that there is no policy',
  ]),
  ['emr-public-access-blocked', 'moto tells nothing of it until it is set'],
  ['emr-cluster-ports-closed', 'moto tells no security groups of clusters'],
  ['codebuild-report-group-encrypted', 'moto lacks ListReportGroups'],
  ['sagemaker-notebook-platform-supported', 'moto does not tell the platform of a notebook'],
  ['lambda-dead-letter-target', 'moto forgets the dead-letter target of a function'],
  ['firehose-stream-encrypted', 'moto leaves out whether the encryption that a stream was made with is on'],
  ['cognito-user-pool-blocks-leaked-passwords', 'moto lacks DescribeRiskConfiguration'],
  ['cognito-user-pool-blocks-takeover', 'moto lacks DescribeRiskConfiguration'],
  ['acm-certificate-dns-validation', 'moto says DNS of every certificate, however it was asked for'],
  ['iam-role-not-shared', 'the manifest does not tell which of what it seeds belongs together'],
  ...(
    [
      'dms-instance-customer-key',
      'dms-instance-minor-upgrades',
      'dms-instance-multi-az',
      'dms-instance-not-public',
    ] as const
  ).map((id): [string, string] => [id, 'moto sends the time of making as text, which the SDK refuses']),
  ...(
    [
      'kafka-cluster-broker-tls',
      'kafka-cluster-client-tls',
      'kafka-cluster-clients-authenticated',
      'kafka-cluster-customer-key',
      'kafka-cluster-monitoring',
      'kafka-cluster-not-public',
      'kafka-cluster-version-supported',
    ] as const
  ).map((id): [string, string] => [id, 'moto sends times without a zone, which the SDK refuses']),
]);
