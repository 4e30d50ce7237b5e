import { NOT_ASKED_OF_CORE } from './not-asked-core.ts';
import { NOT_ASKED_OF_MACHINES } from './not-asked-machines.ts';
import type { NotAsked } from './not-asked-entry.ts';

const IN_USE =
  'That a service is in use protects nothing by itself; what it is to protect is asked where that thing is.';

const ALWAYS_IN_VPC = 'AWS ended EC2-Classic in 2023: there is nothing left outside of a VPC.';

const DB_SECURITY_GROUPS =
  'DB security groups belonged to EC2-Classic, which AWS ended in 2023. Changes of VPC security groups have an alarm of their own.';

/**
 * Started with what is plain. Everything that is neither asked by a control nor named here is told as open, not as
 * left out.
 */
export const NOT_ASKED: readonly NotAsked[] = [
  // Ended by AWS: nobody can have these any more.
  // https://docs.aws.amazon.com/codestar/latest/APIReference/Welcome.html
  // https://docs.aws.amazon.com/elastictranscoder/latest/developerguide/introduction.html
  // https://docs.aws.amazon.com/qldb/latest/developerguide/what-is.html
  // https://docs.aws.amazon.com/app-mesh/latest/userguide/what-is-app-mesh.html
  // https://docs.aws.amazon.com/proton/latest/userguide/proton-end-of-support.html
  // https://docs.aws.amazon.com/finspace/latest/userguide/amazon-finspace-end-of-support.html
  {
    peer: 'cloudsploit',
    why: 'AWS has ended the service: there is nothing left to judge.',
    services: ['App Mesh', 'CodeStar', 'Elastic Transcoder', 'FinSpace', 'Proton', 'QLDB'],
    // https://docs.aws.amazon.com/lookout-for-equipment/latest/userguide/doc-history.html and EC2-Classic:
    // https://www.allthingsdistributed.com/2023/09/farewell-ec2-classic.html
    ids: ['equipmentdatasetEncrypted', 'classicInstances'],
  },
  {
    peer: 'cloudsploit',
    why: 'Tags are bookkeeping, not protection. Which ones must be set is a rule of your own: a custom control asks it.',
    endings: ['HasTags', 'HaveTags', 'TagPropagation'],
  },
  {
    peer: 'cloudsploit',
    why: 'How things are to be called is a rule of your own: a custom control asks it.',
    ids: ['amiNamingConvention', 'iamUserNameRegex'],
  },
  {
    peer: 'cloudsploit',
    why: 'It judges only what tags of your own mark as tiers, and repeats a question that is asked of all resources.',
    ids: [
      'appTierElbSecurity',
      'appTierIamRole',
      'appTierInstanceIamRole',
      'webTierIamRole',
      'webTierInstanceIamRole',
    ],
  },
  {
    peer: 'cloudsploit',
    why: 'It judges only what tags of your own mark as tiers, by what you hold for right there: a custom control asks it.',
    ids: [
      'appTierAsgApprovedAmi',
      'appTierAsgCloudwatchLogs',
      'kmsAppTierCmk',
      'webTierAsgApprovedAmi',
      'webTierAsgAssociatedElb',
      'webTierAsgCloudwatchLogs',
    ],
  },
  {
    peer: 'cloudsploit',
    why: 'It is about cost, size or speed. Nobody gets in, and nothing is lost, by the answer.',
    services: ['Compute Optimizer'],
    ids: [
      'apigatewayContentEncoding',
      'apigatewayResponseCaching',
      'asgCooldownPeriod',
      'bucketTransferAcceleration',
      'compressObjectsAutomatically',
      'detailedCloudWatchMetrics',
      'elasticIpLimit',
      'elasticacheInstanceGeneration',
      'elasticacheNodesCount',
      'elasticaheDesiredNodeType',
      'emrDesiredInstanceType',
      'emrInstanceCount',
      'idleElastiCacheNode',
      'idleRDSInstance',
      'instanceLimit',
      'instanceMaxCount',
      'instanceVcpusLimit',
      'mqDesiredInstanceType',
      'opensearchDesiredInstanceTypes',
      'overutilizedEC2Instance',
      'overutilizedRDSInstance',
      'rdsInstanceGeneration',
      'redshiftDesiredNodeType',
      'redshiftNodesCount',
      'redshiftUnusedReservedNodes',
      'reservedNodeLeaseExpiration',
      'reservedNodePaymentFailed',
      'reservedNodePaymentPending.js',
      'subnetIpAvailability',
      'underutilizedRedshiftCluster',
      'unusedElastiCacheReservedNode',
      'unusedWorkspaces',
      'vpcElasticIpLimit',
      'workspacesDesiredBundleType',
      'workspacesInstanceCount',
    ],
  },
  {
    peer: 'cloudsploit',
    why: IN_USE,
    ids: [
      'bedrockInUse',
      'cloudformationInUse',
      'cloudfrontInUse',
      'eventsInUse',
      'managedNatGateway',
      'route53InUse',
      'secretsManagerInUse',
      'wafInUse',
      'wafv2InUse',
    ],
  },
  {
    peer: 'prowler',
    why: IN_USE,
    ids: [
      'bedrock_guardrails_configured',
      'bedrock_prompt_management_exists',
      'resourceexplorer2_indexes_found',
      'sagemaker_clarify_exists',
      'sagemaker_models_registry_in_use',
    ],
  },
  {
    peer: 'prowler',
    why: 'It sends your addresses to a third party (Shodan). This program calls nobody but AWS.',
    ids: ['ec2_elastic_ip_shodan'],
  },
  {
    peer: 'prowler',
    why: "Whether to buy a support plan is no security finding. Where the plan hides Trusted Advisor's results, the control that reads them says so.",
    ids: ['trustedadvisor_premium_support_plan_subscribed'],
  },
  {
    peer: 'prowler',
    why: 'No API of AWS tells it.',
    ids: ['account_security_questions_are_registered_in_the_aws_account'],
  },
  // https://www.allthingsdistributed.com/2023/09/farewell-ec2-classic.html
  // https://docs.aws.amazon.com/storagegateway/latest/vgw/Performance.html
  {
    peer: 'prowler',
    why: 'It takes every gateway outside of EC2 for fault tolerant. AWS promises that of clusters of VMware alone, and no API tells whether one is.',
    ids: ['storagegateway_gateway_fault_tolerant'],
  },
  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-encryption-faq.html
  {
    peer: 'cloudsploit',
    why: 'What DataBrew jobs write lies in S3, which encrypts it in any case. With which key is asked of the buckets.',
    services: ['Glue DataBrew'],
  },
  // https://aws.amazon.com/blogs/aws/ec2-classic-is-retiring-heres-how-to-prepare/
  { peer: 'prowler', why: ALWAYS_IN_VPC, ids: ['rds_instance_inside_vpc'] },
  {
    peer: 'cloudsploit',
    why: ALWAYS_IN_VPC,
    ids: ['elasticacheClusterInVpc', 'emrClusterInVPC', 'redshiftClusterInVpc'],
  },
  {
    peer: 'prowler',
    why: DB_SECURITY_GROUPS,
    ids: ['rds_instance_event_subscription_security_groups'],
  },
  { peer: 'securityHub', why: DB_SECURITY_GROUPS, ids: ['RDS.22'] },
  {
    peer: 'prowler',
    why: 'A report plan only reports. Whether copies are made is asked of each database, table and file system, and whether somebody hears of failures, of each vault.',
    ids: ['backup_reportplans_exist'],
  },
  {
    peer: 'cloudsploit',
    why: 'Which types of things AWS Backup may copy protects nothing by itself. Whether it does copy them is asked of each.',
    ids: ['backupResourceProtection'],
  },
  {
    peer: 'cloudsploit',
    why: 'It is about cost or speed, or about the state of this minute, which monitoring tells and an audit does not. Nobody gets in, and nothing is lost, by the answer.',
    ids: [
      'compliantLifecycleConfigured',
      'docdbClusterProfilerEnabled',
      'dynamoUnusedTable',
      'opensearchClusterStatus',
    ],
  },
  {
    peer: 'cloudsploit',
    why: 'Another port hides nothing from who is in the network already, and from nowhere else should these be reached: that has controls of its own.',
    ids: ['elasticacheDefaultPorts', 'redshiftClusterDefaultPort'],
  },
  {
    peer: 'prowler',
    why: 'Tags are bookkeeping, not protection. Which ones must be set is a rule of your own: a custom control asks it.',
    ids: ['organizations_tags_policies_enabled_and_attached'],
  },
  {
    peer: 'prowler',
    why: 'The role that shares metrics is a role like any other: whom each role trusts is asked of all of them.',
    ids: ['cloudwatch_cross_account_sharing_disabled'],
  },
  {
    peer: 'prowler',
    why: 'It reads what is in the logs, which is data of yours and costs per gigabyte. This program reads settings only.',
    ids: ['cloudwatch_log_group_no_secrets_in_logs'],
  },
  {
    peer: 'prowler',
    why: 'It tells that a quota is nearly used up. Nobody gets in, and nothing is lost, by the answer.',
    ids: ['directoryservice_directory_snapshots_limit'],
  },
  // https://docs.aws.amazon.com/incident-manager/latest/userguide/incident-manager-availability-change.html
  {
    peer: 'prowler',
    why: 'AWS takes no new customers for Incident Manager, and a plan of it that exists says nothing about who answers.',
    ids: ['ssmincidents_enabled_with_plans'],
  },
  {
    peer: 'prowler',
    why: 'It counts the subnets of a VPC. Whether WorkSpaces can be reached from the internet is asked of each directory.',
    ids: ['workspaces_vpc_2private_1public_subnets_nat'],
  },
  {
    peer: 'cloudsploit',
    why: 'Events of global services recorded twice cost money, and nothing else.',
    ids: ['globalLoggingDuplicated'],
  },
  {
    peer: 'cloudsploit',
    why: 'CloudTrail would send a message for every file it writes, which nobody reads. Alarms on what the files tell are asked, each on its own.',
    ids: ['cloudtrailNotificationsEnabled'],
  },
  {
    peer: 'cloudsploit',
    why: 'What is turned away at the edge of a VPC is the noise of the internet: an alarm on it is always on. That flow logs are written is asked.',
    ids: ['vpcFlowLogsMetricAlarm'],
  },
  // https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_exportfindings.html
  {
    peer: 'cloudsploit',
    why: 'GuardDuty exports nothing without a KMS key: AWS asks for one when the export is set up.',
    ids: ['exportedFindingsEncrypted'],
  },
  {
    peer: 'cloudsploit',
    why: 'A line of a template protects nothing by itself. What may be deleted is asked of stacks, and of the things that hold data.',
    ids: ['cloudformationDeletionPolicy'],
  },
  {
    peer: 'cloudsploit',
    why: 'A role that may do everything is told by the controls of roles, whoever uses it.',
    ids: ['cloudformationAdminPriviliges'],
  },
  {
    peer: 'cloudsploit',
    why: 'It is the state of this minute, which monitoring tells and an audit does not.',
    ids: ['workSpacesHealthyInstances'],
  },
  // https://docs.aws.amazon.com/audit-manager/latest/userguide/audit-manager-availability-change.html
  {
    peer: 'cloudsploit',
    why: 'AWS takes no new customers for Audit Manager, and it encrypts what it holds, with a key of AWS where none is chosen.',
    ids: ['auditmanagerDataEncrypted'],
  },
  // https://docs.aws.amazon.com/xray/latest/devguide/xray-console-encryption.html
  {
    peer: 'cloudsploit',
    why: 'X-Ray always encrypts traces, and keeps them for 30 days. Whether it holds any no setting tells.',
    ids: ['xrayEncryptionEnabled'],
  },
  // https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus-perms.html
  {
    peer: 'securityHub',
    why: 'A bus without a policy lets nobody outside of the account in, and a policy takes nothing away from who is inside. Whom it lets in is asked of each bus that has one.',
    ids: ['EventBridge.3'],
  },
  // https://docs.aws.amazon.com/ses/latest/dg/receiving-email-action-s3.html
  {
    peer: 'cloudsploit',
    why: 'What SES receives into a bucket is encrypted as the bucket says, which is asked of each bucket. What it asks for beside that can be read by few programs.',
    ids: ['emailMessagesEncrypted'],
  },
  {
    peer: 'prowler',
    why: 'Whether a repository is public only its host can tell, whom it asks. This program calls nobody but AWS.',
    ids: ['codepipeline_project_repo_private'],
  },
  // https://docs.aws.amazon.com/connect/latest/adminguide/voiceid-apis.html
  {
    peer: 'cloudsploit',
    why: 'AWS ended Voice ID on 20 May 2026: there is nothing left to judge.',
    ids: ['voiceIdDomainEncrypted'],
  },
  // https://docs.aws.amazon.com/managed-blockchain/latest/hyperledger-fabric-dev/managed-blockchain-end-of-support.html
  {
    peer: 'cloudsploit',
    why: 'AWS takes no new customers for Managed Blockchain, and ends it on 29 September 2027.',
    services: ['Managed Blockchain'],
  },
  {
    peer: 'cloudsploit',
    why: 'A role that may do everything is told by the controls of roles, whoever uses it.',
    ids: ['environmentAdminPrivileges'],
  },
  {
    peer: 'cloudsploit',
    why: 'What a recipe says of volumes is seen in the images that are made of it: whether these are encrypted is asked of each.',
    ids: ['imageRecipeVolumeEncrypted'],
  },
  {
    peer: 'cloudsploit',
    why: 'It is for whoever looks after the builds of images. Nobody gets in, and nothing is lost, by the answer.',
    ids: ['enhancedMetadataEnabled', 'infraConfigNotificationEnabled'],
  },
  ...NOT_ASKED_OF_CORE,
  ...NOT_ASKED_OF_MACHINES,
  {
    peer: 'prowler',
    why: 'How good the answers of a model still are is a question of quality. Nobody gets in, and nothing is lost, by the answer.',
    ids: ['sagemaker_models_monitor_enabled'],
  },
  // https://docs.aws.amazon.com/lookout-for-vision/latest/APIReference/Welcome.html (2025-10-31) and
  // https://docs.aws.amazon.com/lookoutmetrics/latest/dev/lookoutmetrics-welcome.html (2025-10-09)
  {
    peer: 'cloudsploit',
    why: 'AWS has ended the service, Lookout for Vision or Lookout for Metrics, in October 2025.',
    ids: ['modelDataEncrypted', 'anomalyDetectorEncrypted'],
  },
  // https://docs.aws.amazon.com/forecast/latest/dg/API_Operations.html,
  // https://docs.aws.amazon.com/frauddetector/latest/ug/frauddetector-availability-change.html and
  // https://docs.aws.amazon.com/kendra/latest/dg/kendra-availability-change.html
  {
    peer: 'cloudsploit',
    why: 'AWS takes no new customers for the service (Forecast, Fraud Detector, Kendra), so that it is not worth an SDK of its own.',
    ids: [
      'datasetExportEncrypted',
      'forecastDatasetEncrypted',
      'fraudDetectorDataEncrypted',
      'kendraIndexEncrypted',
    ],
  },
  // https://docs.aws.amazon.com/devops-guru/latest/APIReference/Welcome.html: ends on 2027-09-30
  {
    peer: 'cloudsploit',
    why: 'DevOps Guru tells of trouble in operation, not of intruders, and AWS ends it in September 2027.',
    ids: ['devOpsGuruNotificationEnabled'],
  },
  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-encryption-faq.html
  {
    peer: 'cloudsploit',
    why: 'What these jobs and bots write goes to a bucket of yours, where S3 encrypts all of it since 2023. With which key is asked of every bucket.',
    ids: ['lexAudioLogsEncrypted', 'outputResultEncryption', 'translateJobOutputEncrypted'],
  },
];
