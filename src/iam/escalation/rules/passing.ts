import { on, PASS_ROLE_GUIDE, pathfinding } from './rule.ts';
import type { Need, PassingRule } from './rule.ts';

/** Rules about `iam:PassRole`, shortly: the rest of each is made by `passingRule`. */
interface Passing {
  readonly id: string;
  readonly aka?: readonly string[];
  /** What the role is handed to, with its article. */
  readonly what: string;
  /** Allowed on something that is made for the purpose. */
  readonly make: readonly string[];
  /** Allowed on something of kind `workload` that is there already. */
  readonly use?: readonly string[];
  readonly workload?: string;
  readonly services: readonly string[];
  readonly federated?: boolean;
  readonly profile?: boolean;
  readonly unpassed?: boolean;
  readonly assumes?: readonly string[];
  /** Without a page of its own in the public catalogue. */
  readonly reference?: string;
}

const EC2 = ['ec2.amazonaws.com'];
const ECS = ['ecs-tasks.amazonaws.com'];
const GLUE = ['glue.amazonaws.com'];
const LAMBDA = ['lambda.amazonaws.com'];
const SAGEMAKER = ['sagemaker.amazonaws.com'];
const AGENT_CORE = ['bedrock-agentcore.amazonaws.com'];
const CLOUDFORMATION = ['cloudformation.amazonaws.com'];
const CODEBUILD = ['codebuild.amazonaws.com'];

const STACK_SETS_GUIDE =
  'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-prereqs-self-managed.html';
const INSTANCE_PROFILE_GUIDE =
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_switch-role-ec2_instance-profiles.html';
const BATCH_GUIDE = 'https://docs.aws.amazon.com/batch/latest/userguide/job_definition_parameters.html';
const AGENT_CORE_GUIDE = 'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/security-iam.html';
const CONTAINER_INSTANCE = 'a container instance is registered in the cluster';

const COMPUTE: readonly Passing[] = [
  {
    id: 'apprunner-001',
    what: 'an App Runner service',
    make: ['apprunner:CreateService'],
    services: ['tasks.apprunner.amazonaws.com'],
  },
  {
    id: 'batch-001',
    what: 'a Batch job',
    make: ['batch:RegisterJobDefinition', 'batch:SubmitJob'],
    services: ECS,
    reference: BATCH_GUIDE,
  },
  { id: 'ec2-001', what: 'an EC2 instance', make: ['ec2:RunInstances'], services: EC2, profile: true },
  {
    id: 'ec2-003',
    aka: ['pathfinding-labs:ec2-004'],
    what: 'a Spot instance',
    make: ['ec2:RequestSpotInstances'],
    services: EC2,
    profile: true,
  },
  {
    id: 'ec2-004',
    aka: ['pathfinding-labs:ec2-005'],
    what: 'a new version of a launch template',
    make: [],
    use: ['ec2:CreateLaunchTemplateVersion', 'ec2:ModifyLaunchTemplate'],
    workload: 'ec2:launch-template',
    services: EC2,
    profile: true,
    // Whoever launches from the template passes the role: an Auto Scaling group, or somebody else.
    unpassed: true,
    assumes: ['something launches instances from the template'],
  },
  {
    id: 'prowler:PassRole+CreateAutoScaling',
    what: 'an Auto Scaling group',
    make: ['autoscaling:CreateLaunchConfiguration', 'autoscaling:CreateAutoScalingGroup'],
    services: EC2,
    profile: true,
    assumes: ['the account is old enough for launch configurations'],
    reference: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/launch-configurations.html',
  },
  {
    id: 'prowler:PassRole+UpdateAutoScaling',
    what: 'an Auto Scaling group that is there',
    make: ['autoscaling:CreateLaunchConfiguration'],
    use: ['autoscaling:UpdateAutoScalingGroup'],
    workload: 'autoscaling:group',
    services: EC2,
    profile: true,
    assumes: ['the account is old enough for launch configurations'],
    reference: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/launch-configurations.html',
  },
  {
    id: 'seaworthy-ec2-001',
    what: 'an EC2 instance that it can open a session on',
    make: [],
    use: ['ec2:AssociateIamInstanceProfile', 'ssm:StartSession'],
    workload: 'ec2:instance',
    services: EC2,
    profile: true,
    assumes: ['the instance has no instance profile yet', 'the instance is managed by Systems Manager'],
    reference: INSTANCE_PROFILE_GUIDE,
  },
  {
    id: 'seaworthy-ec2-002',
    what: 'an EC2 instance in the place of its role',
    make: [],
    use: ['ec2:ReplaceIamInstanceProfileAssociation', 'ssm:StartSession'],
    workload: 'ec2:instance',
    services: EC2,
    profile: true,
    assumes: ['the instance is managed by Systems Manager'],
    reference: INSTANCE_PROFILE_GUIDE,
  },
  {
    id: 'ecs-001',
    what: 'an ECS service in a new cluster',
    make: ['ecs:CreateCluster', 'ecs:RegisterTaskDefinition', 'ecs:CreateService'],
    services: ECS,
  },
  {
    id: 'ecs-002',
    what: 'an ECS task in a new cluster',
    make: ['ecs:CreateCluster', 'ecs:RegisterTaskDefinition', 'ecs:RunTask'],
    services: ECS,
  },
  {
    id: 'ecs-003',
    what: 'an ECS service',
    make: ['ecs:RegisterTaskDefinition', 'ecs:CreateService'],
    workload: 'ecs:cluster',
    services: ECS,
  },
  {
    id: 'ecs-004',
    what: 'an ECS task',
    make: ['ecs:RegisterTaskDefinition', 'ecs:RunTask'],
    workload: 'ecs:cluster',
    services: ECS,
  },
  {
    id: 'ecs-005',
    what: 'an ECS task on a container instance',
    make: ['ecs:RegisterTaskDefinition', 'ecs:StartTask'],
    workload: 'ecs:cluster',
    services: ECS,
    assumes: [CONTAINER_INSTANCE],
  },
  {
    id: 'ecs-007',
    what: 'an ECS task on a container instance of its own',
    make: ['ecs:StartTask'],
    use: ['ecs:RegisterContainerInstance', 'ecs:DeregisterContainerInstance'],
    workload: 'ecs:cluster',
    services: ECS,
    assumes: [
      'it runs on an instance that it can register',
      'a task definition can be started with another role',
    ],
  },
  {
    id: 'ecs-008',
    what: 'an ECS task with another role',
    make: [],
    use: ['ecs:RunTask'],
    workload: 'ecs:task-definition',
    services: ECS,
  },
  {
    id: 'ecs-009',
    what: 'an ECS task with another role on a container instance',
    make: [],
    use: ['ecs:StartTask'],
    workload: 'ecs:task-definition',
    services: ECS,
    assumes: [CONTAINER_INSTANCE],
  },
  {
    id: 'emr-001',
    what: 'an EMR cluster',
    make: ['elasticmapreduce:RunJobFlow'],
    services: EC2,
    profile: true,
    reference: 'https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-iam-roles.html',
  },
  {
    id: 'emrserverless-001',
    what: 'an EMR Serverless job',
    make: ['emr-serverless:CreateApplication', 'emr-serverless:StartJobRun'],
    services: ['emr-serverless.amazonaws.com'],
    reference: 'https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/getting-started.html',
  },
  {
    id: 'gamelift-001',
    what: 'a GameLift fleet',
    make: ['gamelift:CreateBuild', 'gamelift:RequestUploadCredentials', 'gamelift:CreateFleet'],
    services: ['gamelift.amazonaws.com'],
    reference:
      'https://docs.aws.amazon.com/gamelift/latest/developerguide/gamelift-sdk-server-resources.html',
  },
  {
    id: 'imagebuilder-001',
    aka: ['prowler:PassRole+ImageBuilderCreateComponent+CreateImage'],
    what: 'an Image Builder build',
    make: ['imagebuilder:CreateComponent', 'imagebuilder:CreateImage'],
    services: EC2,
    profile: true,
    reference: 'https://docs.aws.amazon.com/imagebuilder/latest/userguide/image-builder-setting-up.html',
  },
  {
    id: 'lambda-001',
    what: 'a Lambda function',
    make: ['lambda:CreateFunction', 'lambda:InvokeFunction'],
    services: LAMBDA,
  },
  {
    id: 'lambda-002',
    aka: ['prowler:PassRole+CreateLambda+NewDynamo'],
    what: 'a Lambda function that an event source starts',
    make: ['lambda:CreateFunction', 'lambda:CreateEventSourceMapping'],
    services: LAMBDA,
    assumes: ['there is a stream or queue that the role may read'],
  },
  {
    id: 'lambda-006',
    what: 'a Lambda function that it lets itself invoke',
    make: ['lambda:CreateFunction', 'lambda:AddPermission'],
    services: LAMBDA,
  },
  {
    id: 'seaworthy-lambda-001',
    what: 'a Lambda function that is there',
    make: [],
    use: ['lambda:UpdateFunctionConfiguration', 'lambda:UpdateFunctionCode', 'lambda:InvokeFunction'],
    workload: 'lambda:function',
    services: LAMBDA,
    reference: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html',
  },
];

const DATA: readonly Passing[] = [
  {
    id: 'bedrock-001',
    what: 'an AgentCore code interpreter',
    make: [
      'bedrock-agentcore:CreateCodeInterpreter',
      'bedrock-agentcore:StartCodeInterpreterSession',
      'bedrock-agentcore:InvokeCodeInterpreter',
    ],
    services: AGENT_CORE,
  },
  {
    id: 'prowler:PassRole+AgentCoreCreateRuntime+InvokeRuntimeCommand',
    what: 'an AgentCore runtime',
    make: [
      'bedrock-agentcore:CreateAgentRuntime',
      'bedrock-agentcore:CreateAgentRuntimeEndpoint',
      'bedrock-agentcore:CreateWorkloadIdentity',
      'bedrock-agentcore:InvokeAgentRuntimeCommand',
    ],
    services: AGENT_CORE,
    reference: AGENT_CORE_GUIDE,
  },
  {
    id: 'prowler:PassRole+AgentCoreCreateHarness+InvokeRuntimeCommand',
    what: 'an AgentCore harness',
    make: [
      'bedrock-agentcore:CreateHarness',
      'bedrock-agentcore:CreateAgentRuntime',
      'bedrock-agentcore:CreateAgentRuntimeEndpoint',
      'bedrock-agentcore:CreateWorkloadIdentity',
      'bedrock-agentcore:GetAgentRuntime',
      'bedrock-agentcore:InvokeAgentRuntimeCommand',
    ],
    services: AGENT_CORE,
    reference: AGENT_CORE_GUIDE,
  },
  {
    id: 'prowler:PassRole+AgentCoreCreateBrowser+ConnectBrowser',
    what: 'an AgentCore browser',
    make: [
      'bedrock-agentcore:CreateBrowser',
      'bedrock-agentcore:StartBrowserSession',
      'bedrock-agentcore:ConnectBrowserAutomationStream',
    ],
    services: AGENT_CORE,
    assumes: ["the browser's session can reach the credentials of its role"],
    reference: AGENT_CORE_GUIDE,
  },
  {
    id: 'braket-001',
    what: 'a Braket job',
    make: ['braket:CreateJob'],
    services: ['braket.amazonaws.com'],
    reference: 'https://docs.aws.amazon.com/braket/latest/developerguide/braket-manage-access.html',
  },
  {
    id: 'datapipeline-001',
    what: 'a Data Pipeline',
    make: [
      'datapipeline:CreatePipeline',
      'datapipeline:PutPipelineDefinition',
      'datapipeline:ActivatePipeline',
    ],
    services: ['datapipeline.amazonaws.com', 'elasticmapreduce.amazonaws.com'],
    assumes: ['the account still has Data Pipeline, which is closed to new customers'],
  },
  { id: 'glue-001', what: 'a Glue development endpoint', make: ['glue:CreateDevEndpoint'], services: GLUE },
  { id: 'glue-003', what: 'a Glue job', make: ['glue:CreateJob', 'glue:StartJobRun'], services: GLUE },
  {
    id: 'glue-004',
    what: 'a Glue job that a trigger starts',
    make: ['glue:CreateJob', 'glue:CreateTrigger'],
    services: GLUE,
  },
  {
    id: 'glue-005',
    what: 'a Glue job that is there',
    make: [],
    use: ['glue:UpdateJob', 'glue:StartJobRun'],
    workload: 'glue:job',
    services: GLUE,
  },
  {
    id: 'glue-006',
    what: 'a Glue job that is there and that a trigger starts',
    make: ['glue:CreateTrigger'],
    use: ['glue:UpdateJob'],
    workload: 'glue:job',
    services: GLUE,
  },
  {
    id: 'glue-007',
    what: 'a Glue session',
    make: ['glue:CreateSession', 'glue:RunStatement'],
    services: GLUE,
  },
  {
    id: 'kinesisanalytics-001',
    what: 'a Managed Flink application',
    make: ['kinesisanalytics:CreateApplication', 'kinesisanalytics:StartApplication'],
    services: ['kinesisanalytics.amazonaws.com'],
    reference: 'https://docs.aws.amazon.com/managed-flink/latest/java/security-iam.html',
  },
  {
    id: 'omics-001',
    aka: ['prowler:PassRole+OmicsCreateWorkflow+StartRun'],
    what: 'a HealthOmics run',
    make: ['omics:CreateWorkflow', 'omics:StartRun'],
    services: ['omics.amazonaws.com'],
    reference: 'https://docs.aws.amazon.com/omics/latest/dev/permissions-service.html',
  },
  {
    id: 'sagemaker-001',
    what: 'a SageMaker notebook',
    make: ['sagemaker:CreateNotebookInstance'],
    services: SAGEMAKER,
  },
  {
    id: 'sagemaker-002',
    what: 'a SageMaker training job',
    make: ['sagemaker:CreateTrainingJob'],
    services: SAGEMAKER,
  },
  {
    id: 'sagemaker-003',
    what: 'a SageMaker processing job',
    make: ['sagemaker:CreateProcessingJob'],
    services: SAGEMAKER,
  },
];

const DELIVERY: readonly Passing[] = [
  {
    id: 'cloudformation-001',
    what: 'a CloudFormation stack',
    make: ['cloudformation:CreateStack'],
    services: CLOUDFORMATION,
  },
  {
    id: 'cloudformation-003',
    what: 'a stack set',
    make: ['cloudformation:CreateStackSet', 'cloudformation:CreateStackInstances'],
    services: CLOUDFORMATION,
    reference: STACK_SETS_GUIDE,
  },
  {
    id: 'cloudformation-004',
    what: 'a stack set that is there',
    make: [],
    use: ['cloudformation:UpdateStackSet'],
    workload: 'cloudformation:stack-set',
    services: CLOUDFORMATION,
    reference: STACK_SETS_GUIDE,
  },
  {
    id: 'seaworthy-cloudformation-001',
    what: 'a new stack by a change set',
    make: ['cloudformation:CreateChangeSet', 'cloudformation:ExecuteChangeSet'],
    services: CLOUDFORMATION,
    reference: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-iam-servicerole.html',
  },
  {
    id: 'codebuild-001',
    what: 'a CodeBuild project',
    make: ['codebuild:CreateProject', 'codebuild:StartBuild'],
    services: CODEBUILD,
  },
  {
    id: 'codebuild-004',
    what: 'a CodeBuild project that builds in batches',
    make: ['codebuild:CreateProject', 'codebuild:StartBuildBatch'],
    services: CODEBUILD,
  },
  {
    id: 'cognitoidentity-001',
    what: 'a Cognito identity pool',
    make: ['cognito-identity:SetIdentityPoolRoles'],
    services: ['cognito-identity.amazonaws.com'],
    federated: true,
    assumes: ['the trust policy of the role names an identity pool that it can get credentials from'],
    reference: 'https://docs.aws.amazon.com/cognito/latest/developerguide/role-based-access-control.html',
  },
  {
    id: 'seaworthy-rolesanywhere-001',
    what: 'a Roles Anywhere profile, with a certificate authority of its own',
    make: ['rolesanywhere:CreateTrustAnchor', 'rolesanywhere:CreateProfile'],
    services: ['rolesanywhere.amazonaws.com'],
    reference: 'https://docs.aws.amazon.com/rolesanywhere/latest/userguide/trust-model.html',
  },
  {
    id: 'scheduler-001',
    what: 'an EventBridge schedule',
    make: ['scheduler:CreateSchedule'],
    services: ['scheduler.amazonaws.com'],
    reference: 'https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-targets-universal.html',
  },
  {
    id: 'ssm-003',
    what: 'a Systems Manager automation',
    make: ['ssm:CreateDocument', 'ssm:StartAutomationExecution'],
    services: ['ssm.amazonaws.com'],
    reference: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/automation-setup-iam.html',
  },
  {
    id: 'stepfunctions-001',
    what: 'a Step Functions state machine',
    make: ['states:CreateStateMachine', 'states:StartExecution'],
    services: ['states.amazonaws.com'],
    reference: 'https://docs.aws.amazon.com/step-functions/latest/dg/procedure-create-iam-role.html',
  },
];

export const PASSING_RULES: readonly PassingRule[] = [...COMPUTE, ...DATA, ...DELIVERY].map(passingRule);

function passingRule(it: Passing): PassingRule {
  const { id, aka, what, make, use = [], workload, services, federated, profile, unpassed, assumes } = it;
  const needs: readonly Need[] = [
    ...(unpassed === true ? [] : on('passed role', 'iam:PassRole')),
    ...on('new', ...make),
    ...on('workload', ...use),
  ];
  return {
    kind: 'new-passrole',
    id,
    ...(aka === undefined ? {} : { aka }),
    name: `Hands a role to ${what}`,
    needs,
    services,
    ...(federated === undefined ? {} : { federated }),
    ...(profile === undefined ? {} : { profile }),
    ...(workload === undefined ? {} : { workload }),
    ...(unpassed === undefined ? {} : { unpassed }),
    ...(assumes === undefined ? {} : { assumes }),
    fix: fixOf(it),
    references: [it.reference ?? pathfinding(id), PASS_ROLE_GUIDE],
  };
}

function fixOf({ services, make, use = [], unpassed }: Passing): string {
  const [action = ''] = [...use, ...make];
  if (unpassed === true)
    return `Allow ${action} to those only who may pass every role that the account's instances have.`;
  return `Allow iam:PassRole on the roles meant for it only, with iam:PassedToService ${services.join(' or ')}, or take away ${action}.`;
}
