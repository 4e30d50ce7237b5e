import type { Passing } from './passing-row.ts';

const GLUE = ['glue.amazonaws.com'];
const SAGEMAKER = ['sagemaker.amazonaws.com'];
const AGENT_CORE = ['bedrock-agentcore.amazonaws.com'];
const AGENT_CORE_GUIDE = 'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/security-iam.html';

export const DATA: readonly Passing[] = [
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
