/** What works with roles, by kind as in the model where the model has it, else named after IAM's prefix. */
export interface WorkloadKind {
  readonly kind: string;
  /** With its article: `a Lambda function`. */
  readonly noun: string;
  /** Services that its roles trust: whose roles an unseen one could have. */
  readonly services: readonly string[];
  /** Its roles are in instance profiles. */
  readonly profile?: boolean;
  /** The resource type of the service authorization reference: service and name. */
  readonly type: readonly [service: string, name: string];
}

const ECS = 'ecs-tasks.amazonaws.com';
const EC2 = 'ec2.amazonaws.com';
const AGENT_CORE = 'bedrock-agentcore.amazonaws.com';

const KINDS: readonly WorkloadKind[] = [
  {
    kind: 'apprunner:service',
    noun: 'an App Runner service',
    services: ['tasks.apprunner.amazonaws.com'],
    type: ['apprunner', 'service'],
  },
  {
    kind: 'batch:job-definition',
    noun: 'a Batch job definition',
    services: [ECS],
    type: ['batch', 'job-definition'],
  },
  {
    kind: 'bedrock:agent',
    noun: 'a Bedrock agent',
    services: ['bedrock.amazonaws.com'],
    type: ['bedrock', 'agent'],
  },
  {
    kind: 'bedrock-agentcore:browser',
    noun: 'an AgentCore browser',
    services: [AGENT_CORE],
    type: ['bedrock-agentcore', 'browser-custom'],
  },
  {
    kind: 'bedrock-agentcore:code-interpreter',
    noun: 'an AgentCore code interpreter',
    services: [AGENT_CORE],
    type: ['bedrock-agentcore', 'code-interpreter-custom'],
  },
  {
    kind: 'bedrock-agentcore:runtime',
    noun: 'an AgentCore runtime',
    services: [AGENT_CORE],
    type: ['bedrock-agentcore', 'runtime'],
  },
  {
    kind: 'cloudformation:stack',
    noun: 'a CloudFormation stack',
    services: ['cloudformation.amazonaws.com'],
    type: ['cloudformation', 'stack'],
  },
  {
    kind: 'cloudformation:stack-set',
    noun: 'a CloudFormation stack set',
    services: ['cloudformation.amazonaws.com'],
    type: ['cloudformation', 'stackset'],
  },
  {
    kind: 'codebuild:project',
    noun: 'a CodeBuild project',
    services: ['codebuild.amazonaws.com'],
    type: ['codebuild', 'project'],
  },
  {
    kind: 'codedeploy:deployment-group',
    noun: 'a CodeDeploy deployment group',
    services: [EC2],
    profile: true,
    type: ['codedeploy', 'deploymentgroup'],
  },
  {
    kind: 'ec2:instance',
    noun: 'an EC2 instance',
    services: [EC2],
    profile: true,
    type: ['ec2', 'instance'],
  },
  {
    kind: 'ec2:launch-template',
    noun: 'a launch template',
    services: [EC2],
    profile: true,
    type: ['ec2', 'launch-template'],
  },
  {
    kind: 'autoscaling:group',
    noun: 'an Auto Scaling group',
    services: [EC2],
    profile: true,
    type: ['autoscaling', 'autoScalingGroup'],
  },
  { kind: 'ecs:cluster', noun: 'an ECS cluster', services: [], type: ['ecs', 'cluster'] },
  { kind: 'ecs:task', noun: 'an ECS task', services: [ECS], type: ['ecs', 'task'] },
  {
    kind: 'ecs:task-definition',
    noun: 'an ECS task definition',
    services: [ECS],
    type: ['ecs', 'task-definition'],
  },
  {
    kind: 'eks:cluster',
    noun: 'an EKS cluster',
    services: ['pods.eks.amazonaws.com'],
    type: ['eks', 'cluster'],
  },
  {
    kind: 'glue:dev-endpoint',
    noun: 'a Glue development endpoint',
    services: ['glue.amazonaws.com'],
    type: ['glue', 'devendpoint'],
  },
  { kind: 'glue:job', noun: 'a Glue job', services: ['glue.amazonaws.com'], type: ['glue', 'job'] },
  {
    kind: 'lambda:function',
    noun: 'a Lambda function',
    services: ['lambda.amazonaws.com'],
    type: ['lambda', 'function'],
  },
  {
    kind: 'sagemaker:notebook-instance',
    noun: 'a SageMaker notebook',
    services: ['sagemaker.amazonaws.com'],
    type: ['sagemaker', 'notebook-instance'],
  },
  {
    kind: 'ssm:managed-instance',
    noun: 'a managed instance',
    services: ['ssm.amazonaws.com'],
    type: ['ssm', 'managed-instance'],
  },
  {
    kind: 'states:state-machine',
    noun: 'a Step Functions state machine',
    services: ['states.amazonaws.com'],
    type: ['states', 'statemachine'],
  },
];

export const WORKLOAD_KINDS: ReadonlyMap<string, WorkloadKind> = new Map(KINDS.map((it) => [it.kind, it]));
