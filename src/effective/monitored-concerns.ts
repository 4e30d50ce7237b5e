import {
  apiCalls,
  EVERYDAY,
  FAILED_SIGN_IN,
  FAILED_SIGN_IN_WITH_MFA,
  readCall,
  refusedCall,
  ROOT_CALL,
  ROOT_SIGN_IN,
  SERVICE_CALL_AS_ROOT,
  SERVICE_EVENT_AS_ROOT,
  SIGN_IN_WITH_MFA,
  SIGN_IN_WITHOUT_MFA,
  type SampleEvent,
} from './sample-events.ts';

/** Something that happens in an account and that somebody should hear of. */
export interface MonitoredConcern {
  readonly title: string;
  /** An alarm on the concern counts each of these; the filters of all published versions do. */
  readonly must: readonly SampleEvent[];
  /**
   * Published filters name these too, but they are not asked for: added by a newer version, or beside the
   * point.
   */
  readonly newer: readonly SampleEvent[];
  /** Not the concern; a filter that counts them alarms without need. */
  readonly mustNot: readonly SampleEvent[];
}

export type ConcernId = keyof typeof MONITORED_CONCERNS;

const EC2 = 'ec2.amazonaws.com';
const ORGANIZATIONS = 'organizations.amazonaws.com';

/**
 * A concern that is a list of API operations of one service; `read` is one of its operations that changes
 * nothing.
 */
function changes(
  title: string,
  source: string,
  operations: { readonly must: readonly string[]; readonly newer?: readonly string[]; readonly read: string },
): MonitoredConcern {
  return {
    title,
    must: apiCalls(source, operations.must),
    newer: apiCalls(source, operations.newer ?? []),
    mustNot: [...EVERYDAY, readCall(source, operations.read)],
  };
}

/**
 * The monitoring list of the CIS AWS Foundations Benchmark (section 3 in 1.2, section 4 in 1.4 to 5.0,
 * section 5 in 6.0 and 7.0) and of Security Hub (CloudWatch.1 to CloudWatch.14), as meaning rather than as
 * filter text: what has to be counted, and what not. Data as of CIS 7.0.
 *
 * Sources: https://www.cisecurity.org/benchmark/amazon_web_services and
 * https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html
 */
export const MONITORED_CONCERNS = {
  // From 4.0 on the filter leaves out HeadBucket and the log delivery service; samples keep clear of both.
  // The text of 1.4 to 3.0 joins those exclusions with "or" and so counts nearly every event: it covers the
  // concern, but is noise.
  'unauthorized-api-calls': {
    title: 'API calls that were refused for lack of permission',
    must: [
      refusedCall(EC2, 'TerminateInstances', 'Client.UnauthorizedOperation'),
      refusedCall('iam.amazonaws.com', 'CreateUser', 'AccessDenied'),
      refusedCall('kms.amazonaws.com', 'Decrypt', 'AccessDeniedException', { awsRegion: 'eu-west-1' }),
    ],
    newer: [],
    mustNot: [...EVERYDAY, refusedCall(EC2, 'RunInstances', 'Client.InstanceLimitExceeded')],
  },
  // Versions differ on federated, root and failed sign-ins, so none of those is asked for or held against a
  // filter.
  'console-sign-in-without-mfa': {
    title: 'Console sign-ins of IAM users without a second factor',
    must: [SIGN_IN_WITHOUT_MFA],
    newer: [],
    mustNot: [...EVERYDAY, SIGN_IN_WITH_MFA],
  },
  'root-usage': {
    title: 'Use of the root user',
    must: [ROOT_CALL, ROOT_SIGN_IN],
    newer: [],
    mustNot: [...EVERYDAY, SIGN_IN_WITH_MFA, SERVICE_CALL_AS_ROOT, SERVICE_EVENT_AS_ROOT],
  },
  'iam-policy-changes': changes('Changes to IAM policies and to whom they apply', 'iam.amazonaws.com', {
    must: [
      'CreatePolicy',
      'DeletePolicy',
      'CreatePolicyVersion',
      'DeletePolicyVersion',
      'PutUserPolicy',
      'DeleteUserPolicy',
      'AttachUserPolicy',
      'DetachUserPolicy',
      'PutGroupPolicy',
      'DeleteGroupPolicy',
      'AttachGroupPolicy',
      'DetachGroupPolicy',
      'PutRolePolicy',
      'DeleteRolePolicy',
      'AttachRolePolicy',
      'DetachRolePolicy',
    ],
    read: 'GetPolicyVersion',
  }),
  'cloudtrail-changes': changes(
    'Changes to trails, and their starting and stopping',
    'cloudtrail.amazonaws.com',
    {
      must: ['CreateTrail', 'UpdateTrail', 'DeleteTrail', 'StartLogging', 'StopLogging'],
      read: 'GetTrailStatus',
    },
  ),
  'console-authentication-failures': {
    title: 'Failed sign-ins to the console',
    must: [FAILED_SIGN_IN, FAILED_SIGN_IN_WITH_MFA],
    newer: [],
    mustNot: [...EVERYDAY, SIGN_IN_WITH_MFA],
  },
  'kms-key-disabling': changes('Disabling or planned deletion of KMS keys', 'kms.amazonaws.com', {
    must: ['DisableKey', 'ScheduleKeyDeletion'],
    read: 'DescribeKey',
  }),
  // All versions also list the rules for CORS, lifecycle and replication. They don't decide who may open the
  // bucket, so a filter on the policy and the ACL alone still does what the concern is named for.
  's3-bucket-policy-changes': changes('Changes to the policies and ACLs of S3 buckets', 's3.amazonaws.com', {
    must: ['PutBucketPolicy', 'DeleteBucketPolicy', 'PutBucketAcl'],
    newer: [
      'PutBucketCors',
      'DeleteBucketCors',
      'PutBucketLifecycle',
      'DeleteBucketLifecycle',
      'PutBucketReplication',
      'DeleteBucketReplication',
    ],
    read: 'GetBucketPolicy',
  }),
  'config-changes': changes('Changes to what AWS Config records and delivers', 'config.amazonaws.com', {
    must: [
      'StopConfigurationRecorder',
      'PutConfigurationRecorder',
      'DeleteDeliveryChannel',
      'PutDeliveryChannel',
    ],
    read: 'DescribeConfigurationRecorders',
  }),
  // ModifySecurityGroupRules came with CIS 5.0.
  'security-group-changes': changes('Changes to security groups', EC2, {
    must: [
      'AuthorizeSecurityGroupIngress',
      'AuthorizeSecurityGroupEgress',
      'RevokeSecurityGroupIngress',
      'RevokeSecurityGroupEgress',
      'CreateSecurityGroup',
      'DeleteSecurityGroup',
    ],
    newer: ['ModifySecurityGroupRules'],
    read: 'DescribeSecurityGroups',
  }),
  'network-acl-changes': changes('Changes to network ACLs', EC2, {
    must: [
      'CreateNetworkAcl',
      'DeleteNetworkAcl',
      'ReplaceNetworkAclAssociation',
      'CreateNetworkAclEntry',
      'DeleteNetworkAclEntry',
      'ReplaceNetworkAclEntry',
    ],
    read: 'DescribeNetworkAcls',
  }),
  'network-gateway-changes': changes('Changes to gateways out of a VPC', EC2, {
    must: [
      'CreateInternetGateway',
      'DeleteInternetGateway',
      'AttachInternetGateway',
      'DetachInternetGateway',
      'CreateCustomerGateway',
      'DeleteCustomerGateway',
    ],
    read: 'DescribeInternetGateways',
  }),
  'route-table-changes': changes('Changes to route tables', EC2, {
    must: [
      'CreateRoute',
      'ReplaceRoute',
      'DeleteRoute',
      'CreateRouteTable',
      'DeleteRouteTable',
      'ReplaceRouteTableAssociation',
      'DisassociateRouteTable',
    ],
    read: 'DescribeRouteTables',
  }),
  // The published filters also list four ClassicLink operations. AWS has switched ClassicLink off, so those
  // events can no longer happen
  // (https://aws.amazon.com/blogs/aws/ec2-classic-is-retiring-heres-how-to-prepare/). Refusing a peering
  // request leaves the network as it is.
  'vpc-changes': changes('Changes to VPCs and their peering', EC2, {
    must: [
      'CreateVpc',
      'DeleteVpc',
      'ModifyVpcAttribute',
      'AcceptVpcPeeringConnection',
      'CreateVpcPeeringConnection',
      'DeleteVpcPeeringConnection',
    ],
    newer: ['RejectVpcPeeringConnection'],
    read: 'DescribeVpcs',
  }),
  'organizations-changes': changes('Changes to the organization, its accounts and policies', ORGANIZATIONS, {
    must: [
      'AcceptHandshake',
      'DeclineHandshake',
      'InviteAccountToOrganization',
      'LeaveOrganization',
      'CreateAccount',
      'MoveAccount',
      'RemoveAccountFromOrganization',
      'DeleteOrganization',
      'CreateOrganizationalUnit',
      'UpdateOrganizationalUnit',
      'DeleteOrganizationalUnit',
      'CreatePolicy',
      'UpdatePolicy',
      'DeletePolicy',
      'AttachPolicy',
      'DetachPolicy',
      'EnablePolicyType',
      'DisablePolicyType',
    ],
    read: 'DescribeOrganization',
  }),
} as const satisfies Readonly<Record<string, MonitoredConcern>>;
