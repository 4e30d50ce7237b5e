import { asRead } from '../../model/control.ts';
import type { RelatedAll } from '../../model/control.ts';

/**
 * What controls and questions about permissions declare, and how it becomes an `Authorization`. All declare these
 * same constants, so that the engine reads each kind once and hands out one object for it.
 */

/** Who is there, with their policies and what the organization takes away. */
export const PRINCIPALS = {
  account: asRead('aws:account', [
    'organization',
    'organizationPath',
    'serviceControlPolicies',
    'resourceControlPolicies',
  ]),
  users: asRead('iam:user', ['ManagedPolicyArns', 'Policies', 'Groups', 'PermissionsBoundary', 'Tags']),
  groups: asRead('iam:group', ['ManagedPolicyArns', 'Policies']),
  roles: asRead('iam:role', [
    'AssumeRolePolicyDocument',
    'ManagedPolicyArns',
    'Policies',
    'PermissionsBoundary',
    'instanceProfiles',
    'Tags',
  ]),
  policies: asRead('iam:policy', ['PolicyDocument']),
  awsPolicies: asRead('iam:aws-policy', ['PolicyDocument']),
} as const;

/** What acts with a role. */
export const WORKLOADS = {
  functions: asRead('lambda:function', ['Role']),
  instances: asRead('ec2:instance', ['IamInstanceProfile', 'Tags']),
  managedInstances: asRead('ssm:managed-instance', ['IamRole']),
  taskDefinitions: asRead('ecs:task-definition', ['TaskRoleArn', 'Tags']),
  projects: asRead('codebuild:project', ['ServiceRole', 'Tags']),
  stacks: asRead('cloudformation:stack', ['RoleARN', 'Tags']),
  agents: asRead('bedrock:agent', ['AgentResourceRoleArn']),
  notebooks: asRead('sagemaker:notebook-instance', ['RoleArn']),
  jobs: asRead('glue:job', ['Role']),
  endpoints: asRead('glue:dev-endpoint', ['RoleArn']),
  appServices: asRead('apprunner:service', ['InstanceRoleArn']),
} as const;

/** What may have a policy of its own, by the service of its actions. */
export const RESOURCES = {
  s3: {
    buckets: asRead('s3:bucket', ['BucketPolicy', 'PublicAccessBlockConfiguration', 'Tags']),
    s3Account: asRead('aws:account', ['s3PublicAccessBlock']),
  },
  kms: { keys: asRead('kms:key', ['KeyPolicy', 'grants']) },
  sqs: { queues: asRead('sqs:queue', ['Policy']) },
  sns: { topics: asRead('sns:topic', ['Policy']) },
  secretsmanager: { secrets: asRead('secretsmanager:secret', ['ResourcePolicy', 'Tags']) },
  lambda: { functionPolicies: asRead('lambda:function', ['Policy']) },
} as const;

/** What was done with permissions, and what an analyzer found unused. */
export const USE = {
  usersUse: asRead('iam:user', ['lastAccessed']),
  rolesUse: asRead('iam:role', ['lastAccessed']),
  analyzers: asRead('accessanalyzer:analyzer', ['unusedAccessAge']),
  findings: asRead('accessanalyzer:finding', ['analyzerArn', 'findingType', 'resource', 'unusedPermissions']),
} as const;

export type Principals = RelatedAll<typeof PRINCIPALS>;
export type Workloads = RelatedAll<typeof WORKLOADS>;
export type Resources = RelatedAll<Both<(typeof RESOURCES)[keyof typeof RESOURCES]>>;
type Both<U> = (U extends unknown ? (it: U) => void : never) extends (it: infer I) => void ? I : never;

/** What was read: the principals, and as much of the rest as was asked for. */
export type PermissionFacts = Principals & Partial<Workloads> & Partial<Resources>;
