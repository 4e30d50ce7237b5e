import type { NotAsked } from './not-asked.ts';

const OWN_RULE = 'Which ones are right is a rule of your own: a custom control asks it.';

const THIS_MINUTE = 'It is the state of this minute, which monitoring tells and an audit does not.';

const CODE =
  'It downloads code and images, which are data of yours. This program reads settings only; credentials in them are looked for wherever settings hold text.';

const POST_QUANTUM_SIGNATURES =
  'It asks for signatures that few clients can verify yet. Nothing recorded today is read by whoever forges them one day, so they can wait, unlike key agreement, which is asked.';

const DETAILED =
  'Figures by the minute in the place of five, or more of them, cost money. Nobody gets in, and nothing is lost, by the answer.';

const PUBLIC_API =
  'Most APIs are there to be called from outside. Whether callers must say who they are is asked of each, and so is a firewall before it.';

const COUNTRIES =
  'From where your customers come only you know, and whoever means harm has an address wherever he likes.';

/** Identity, keys, storage, machines, networks, load balancers, and what runs code. */
export const NOT_ASKED_OF_CORE: readonly NotAsked[] = [
  {
    peer: 'prowler',
    why: 'Administrators belong into a group, whose existence is asked for. How many they are, and what they can do without MFA, is asked too.',
    ids: ['iam_group_administrator_access_policy'],
  },
  {
    peer: 'prowler',
    why: 'That a SAML provider exists says nothing of who comes in by it. Whether people have passwords and keys that last is asked of each user.',
    ids: ['iam_check_saml_providers_sts'],
  },
  {
    peer: 'prowler',
    why: 'A role with that policy protects nothing by itself: whoever audits may come in by any role that can read.',
    ids: ['iam_securityaudit_role_created'],
  },
  {
    peer: 'prowler',
    why: 'A policy that is attached to nobody gives nobody anything. That it lies about is asked.',
    ids: ['iam_customer_unattached_policy_no_administrative_privileges'],
  },
  {
    peer: 'securityHub',
    why: 'Without a password there is no sign-in that a device could guard, and access keys ask for none by themselves. Of users with a password it is asked, and so is what their keys can do without MFA.',
    ids: ['IAM.19'],
  },
  {
    peer: 'cloudsploit',
    why: 'A key that is there to be stolen is a trap of your own, which an alarm on its use springs at once and an audit the next day.',
    ids: ['canaryKeysUsed'],
  },
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_enable-user-change-own.html
  {
    peer: 'cloudsploit',
    why: 'The setting is one of two ways, since a policy of theirs may let users change their passwords as well. Whoever cannot asks an administrator.',
    ids: ['policyAllowsToChangePassword'],
  },
  {
    peer: 'cloudsploit',
    why: 'It counts two roles by the actions that they name. Who may change rights is asked of every user and role, by all that their policies come to.',
    ids: ['iamMasterManagerRoles'],
  },
  {
    peer: 'cloudsploit',
    why: OWN_RULE,
    ids: ['codebuildValidSourceProviders', 'iamPoliciesPresent', 'snsValidSubscribers'],
  },
  { peer: 'prowler', why: OWN_RULE, ids: ['codebuild_project_uses_allowed_github_organizations'] },
  {
    peer: 'cloudsploit',
    why: 'Users are there to be used, and where people come by Identity Center there need be none. What is not used, and the use of root, is asked.',
    ids: ['iamUserInUse', 'iamUserPresent'],
  },
  {
    peer: 'cloudsploit',
    why: 'A user without rights can do nothing. That its password or keys are not used is asked.',
    ids: ['iamUserWithoutPermissions'],
  },
  {
    peer: 'cloudsploit',
    why: 'A key of AWS encrypts as well. Whether it is a key of your own is asked of each store, where that makes a difference.',
    ids: ['kmsDefaultKeyUsage'],
  },
  {
    peer: 'cloudsploit',
    why: 'What is granted twice is no more than once. Who holds grants is asked of each key.',
    ids: ['kmsDuplicateGrants'],
  },
  {
    peer: 'prowler',
    why: 'It reads who called a key in the events of the trail; this program reads settings. That the key takes no call but from an enclave is asked.',
    ids: ['kms_key_enclave_attestation_unknown_image', 'kms_key_enclave_debug_attestation_detected'],
  },
  {
    peer: 'prowler',
    why: 'It looks for attacks in the events of the trail, as GuardDuty does; this program reads settings. That GuardDuty is on, and that its findings are handled, is asked.',
    ids: [
      'cloudtrail_threat_detection_enumeration',
      'cloudtrail_threat_detection_llm_jacking',
      'cloudtrail_threat_detection_privilege_escalation',
    ],
  },
  {
    peer: 'prowler',
    why: 'It reads the access lists of some objects, which proves nothing of the others. Where lists are off, or public ones are ignored, no object can be public by one: that is asked of each bucket.',
    ids: ['s3_bucket_object_public'],
  },
  {
    peer: 'prowler',
    why: 'The buckets that S3 lists are the account’s own, so the answer is always yes. Whether somebody else has taken a name that a service would want, no listing tells.',
    ids: ['s3_bucket_shadow_resource_vulnerability'],
  },
  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
  {
    peer: 'cloudsploit',
    why: 'A bucket’s name gives nobody access and cannot be changed; names that DNS does not take S3 does not take any more.',
    ids: ['bucketDnsCompliantName'],
  },
  {
    peer: 'prowler',
    why: CODE,
    ids: [
      'awslambda_function_no_secrets_in_code',
      'awslambda_layer_no_secrets_in_content',
      'ecr_repository_image_no_secrets',
    ],
  },
  {
    peer: 'prowler',
    why: POST_QUANTUM_SIGNATURES,
    ids: ['acmpca_certificate_authority_pqc_key_algorithm', 'rolesanywhere_trust_anchor_pqc_pki'],
  },
  {
    peer: 'prowler',
    why: 'A session of Roles Anywhere can do at most what its role can, which is asked of each role; a profile only takes from that.',
    ids: ['rolesanywhere_profile_restricts_session_permissions'],
  },
  // https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/secure-connections-supported-viewer-protocols-ciphers.html
  {
    peer: 'prowler',
    why: 'CloudFront offers TLS 1.3, and with it post-quantum key agreement, under every security policy. The one that is asked for only turns away viewers that know neither.',
    ids: ['cloudfront_distributions_pqc_tls_enabled'],
  },
  { peer: 'prowler', why: COUNTRIES, ids: ['cloudfront_distributions_geo_restrictions_enabled'] },
  { peer: 'cloudsploit', why: COUNTRIES, ids: ['cloudfrontGeoRestriction'] },
  { peer: 'prowler', why: PUBLIC_API, ids: ['apigateway_restapi_public'] },
  { peer: 'cloudsploit', why: PUBLIC_API, ids: ['apigatewayPrivateEndpoints'] },
  {
    peer: 'prowler',
    why: 'A project that does not run does nothing. That its role is not used is asked of the role.',
    ids: ['codebuild_project_older_90_days'],
  },
  {
    peer: 'prowler',
    why: 'Whoever may push to the repository decides what a build runs, by its build specification or by any script that it calls. What strangers can start is asked of the webhooks, and what a build may do of its role.',
    ids: ['codebuild_project_user_controlled_buildspec'],
  },
  { peer: 'prowler', why: DETAILED, ids: ['ec2_instance_detailed_monitoring_enabled'] },
  { peer: 'cloudsploit', why: DETAILED, ids: ['enableDetailedMonitoring', 'lambdaEnhancedMonitoring'] },
  {
    peer: 'prowler',
    why: 'A group may have any name, and an instance be started by any way: what the rules let in is asked of each group.',
    ids: ['ec2_securitygroup_from_launch_wizard'],
  },
  {
    peer: 'cloudsploit',
    why: 'A group may have any name, and an instance be started by any way: what the rules let in is asked of each group.',
    ids: ['launchWizardSecurityGroups'],
  },
  {
    peer: 'prowler',
    why: 'That one address is let in by name is how access from outside should look. Networks wider than that, and ports open to everybody, are asked.',
    ids: ['ec2_securitygroup_allow_ingress_from_internet_to_any_port_from_ip'],
  },
  {
    peer: 'prowler',
    why: 'It counts rules, which opens nothing. What they let in is asked, and so are groups that nothing uses.',
    ids: ['ec2_securitygroup_with_many_ingress_egress_rules'],
  },
  {
    peer: 'cloudsploit',
    why: 'It counts groups, or rules that say the same twice, which opens nothing. What they let in is asked, and so are groups that nothing uses.',
    ids: ['excessiveSecurityGroups', 'overlappingSecurityGroups'],
  },
  {
    peer: 'cloudsploit',
    why: 'Web servers are there for everybody. Which ports may be open to the internet is a setting of the control that asks for all the others.',
    ids: ['openHTTP', 'openHTTPS'],
  },
  {
    peer: 'cloudsploit',
    why: 'A network ACL forgets connections, so that it must let answers out on nearly all ports. What may go out is asked of the security groups.',
    ids: ['networkAclOutboundTraffic'],
  },
  {
    peer: 'cloudsploit',
    why: 'A key pair is one more thing to lose, and sessions of Systems Manager need none. Pairs that nothing uses, and open SSH, are asked.',
    ids: ['instanceKeyBasedLogin'],
  },
  {
    peer: 'cloudsploit',
    why: 'While nothing uses it, nothing passes it: nobody gets in, and nothing is lost.',
    ids: [
      'internetGatewayInVpc',
      'unusedEni',
      'unusedVirtualPrivateGateway',
      'unusedVpcInternetGateways',
      'vpcSubnetInstancesPresent',
      'vpnGatewayInVpc',
    ],
  },
  {
    peer: 'cloudsploit',
    why: 'Old copies cost money. Whether strangers can read them, and whether they are encrypted, is asked of each.',
    ids: ['ebsOldSnapshots', 'unusedAmi'],
  },
  {
    peer: 'cloudsploit',
    why: 'A web server that asks a database in another VPC is no fault. That the routes of a peering are narrow, and its accounts known, is asked.',
    ids: ['crossVpcPublicPrivate'],
  },
  {
    peer: 'prowler',
    why: 'A second region is a plan for the day on which the first one fails, and not a setting. That copies lie in another region, and subnets in several zones, is asked.',
    ids: ['vpc_different_regions'],
  },
  {
    peer: 'prowler',
    why: 'Whether a VPC needs a firewall beside its security groups depends on what is in it. How those that there are work is asked.',
    ids: ['networkfirewall_in_all_vpc'],
  },
  {
    peer: 'prowler',
    why: 'That a service is in use protects nothing by itself; that copies are made is asked of each volume and database.',
    ids: ['drs_job_exist'],
  },
  { peer: 'prowler', why: THIS_MINUTE, ids: ['ec2_confidential_workload_host_not_running'] },
  {
    peer: 'cloudsploit',
    why: THIS_MINUTE,
    ids: [
      'ecsClusterActiveService',
      'ecsClusterWithActiveTask',
      'elbNoInstances',
      'elbUnhealthyInstances',
      'elbv2MinimumTargetInstances',
      'elbv2UnhealthyInstance',
      'emptyASG',
      'queueUnprocessedMessages',
    ],
  },
  {
    peer: 'prowler',
    why: 'It replaces Spot Instances before AWS takes them away, for smoothness. That a group has several zones and types is asked.',
    ids: ['autoscaling_group_capacity_rebalance_enabled'],
  },
  {
    peer: 'cloudsploit',
    why: 'A group that names what is no longer there fails to start anything, which shows at once. Nobody gets in, and no data is lost.',
    ids: ['asgMissingELB', 'asgMissingSecurityGroups', 'asgUnusedLaunchConfiguration', 'sameAzElb'],
  },
  {
    peer: 'cloudsploit',
    why: 'A message for every instance that starts or ends, which is what such a group is for, is read by nobody.',
    ids: ['asgActiveNotifications'],
  },
  {
    peer: 'prowler',
    why: 'Load balancers are there to be reached. That their listeners encrypt, log and have a good TLS policy is asked of each.',
    ids: ['elb_internet_facing'],
  },
  {
    peer: 'cloudsploit',
    why: 'A Classic Load Balancer is not wrong for its age: what it should do is asked of it.',
    ids: ['classicELBInUse'],
  },
  {
    peer: 'cloudsploit',
    why: 'It is about how smoothly targets leave, or a header that tells the target how the client came. Nobody gets in, and nothing is lost, by the answer.',
    ids: ['elbv2DeregistrationDelay', 'elbv2TLSVersionCipherEnabled'],
  },
  {
    peer: 'cloudsploit',
    why: 'Whether the agent is the newest is asked of each machine, which says more than that something is to keep it so.',
    ids: ['ssmAgentAutoUpdateEnabled'],
  },
  // https://docs.aws.amazon.com/eks/latest/userguide/sec-group-reqs.html
  {
    peer: 'prowler',
    why: 'EKS makes a security group for every cluster, and the check asks no more than that: the answer is always yes.',
    ids: ['eks_cluster_network_policy_enabled'],
  },
  // https://docs.aws.amazon.com/eks/latest/userguide/platform-versions.html
  {
    peer: 'cloudsploit',
    why: 'EKS brings clusters to the newest platform version by itself.',
    ids: ['eksLatestPlatformVersion'],
  },
  {
    peer: 'cloudsploit',
    why: 'From where the API server of a cluster can be reached is asked of its endpoint, and what security groups let in of each of them.',
    ids: ['eksSecurityGroups'],
  },
  {
    peer: 'cloudsploit',
    why: 'Lambda makes the log group when a function first writes, so that one which is missing says only that nothing ran.',
    ids: ['lambdaLogGroups'],
  },
  {
    peer: 'cloudsploit',
    why: 'A rule that allows is an exception from those that block after it, and fits an ACL that lets the rest pass. That there are rules at all is asked.',
    ids: ['aclRulesDefaultAction'],
  },
  // https://docs.aws.amazon.com/waf/latest/developerguide/classic-waf-chapter.html
  ...wafClassic(),
];

function wafClassic(): readonly NotAsked[] {
  const why =
    'AWS has ended its support of WAF Classic on 30 September 2025: what still stands there is to be moved, not to be kept in order. AWS WAF is asked about.';
  return [
    { peer: 'prowler', why, services: ['waf'] },
    { peer: 'securityHub', why, ids: ['WAF.1', 'WAF.2', 'WAF.3', 'WAF.4', 'WAF.6', 'WAF.7', 'WAF.8'] },
  ];
}
