import type { Peer } from './peer-controls.ts';

/** Controls of one peer that we do not ask on purpose, with the one reason that holds for all of them. */
export interface NotAsked {
  readonly peer: Peer;
  /** One sentence, or two. */
  readonly why: string;
  /** Whole services, as the peer names them. */
  readonly services?: readonly string[];
  readonly ids?: readonly string[];
  /** What the ids end with. */
  readonly endings?: readonly string[];
}

const IN_USE =
  'That a service is in use protects nothing by itself; what it is to protect is asked where that thing is.';

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
    // https://aws.amazon.com/blogs/aws/ec2-classic-is-retiring-heres-how-to-prepare/
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
      'appTierAsgApprovedAmi',
      'appTierAsgCloudwatchLogs',
      'appTierElbSecurity',
      'appTierIamRole',
      'appTierInstanceIamRole',
      'kmsAppTierCmk',
      'webTierAsgApprovedAmi',
      'webTierAsgAssociatedElb',
      'webTierAsgCloudwatchLogs',
      'webTierIamRole',
      'webTierInstanceIamRole',
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
      'servicesInUse',
      'wafInUse',
      'wafv2InUse',
    ],
  },
  {
    peer: 'prowler',
    why: IN_USE,
    ids: [
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
];
