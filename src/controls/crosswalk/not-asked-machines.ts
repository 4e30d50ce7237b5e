import type { NotAsked } from './not-asked-entry.ts';

const THIS_MINUTE = 'It is the state of this minute, which monitoring tells and an audit does not.';

const DETAILED =
  'Figures by the minute in the place of five, or more of them, cost money. Nobody gets in, and nothing is lost, by the answer.';

/** Machines, networks, load balancers and what runs containers. */
export const NOT_ASKED_OF_MACHINES: readonly NotAsked[] = [
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
      'asgUnusedLaunchConfiguration',
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
    ids: ['asgMissingELB', 'asgMissingSecurityGroups'],
  },
  {
    peer: 'cloudsploit',
    why: 'Instances in a zone that their load balancer does not serve get no requests, which shows at once. That both have several zones is asked.',
    ids: ['sameAzElb'],
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
    why: 'Lambda makes the log group when a function first writes, and the role that Lambda proposes lets it. A function that never ran has none, and misses none.',
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
