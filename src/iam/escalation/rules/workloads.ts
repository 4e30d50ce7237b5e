import { on, pathfinding } from './rule.ts';
import type { WorkloadRule } from './rule.ts';
import { WORKLOAD_KINDS } from './workload-kinds.ts';

interface Takeover {
  readonly id: string;
  readonly aka?: readonly string[];
  /** What is done to it, before its noun: `Changes the code of`. */
  readonly does: string;
  readonly workload: string;
  readonly use: readonly string[];
  readonly make?: readonly string[];
  readonly assumes?: readonly string[];
  readonly reference?: string;
}

const INVOKED = ['something invokes the function'];
const MANAGED = ['the instance is managed by Systems Manager'];
const AGENT_CORE_GUIDE = 'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/security-iam.html';

const TAKEOVERS: readonly Takeover[] = [
  {
    id: 'apprunner-002',
    does: 'Puts its own image into',
    workload: 'apprunner:service',
    use: ['apprunner:UpdateService'],
  },
  {
    id: 'batch-002',
    does: 'Runs a command of its own by',
    workload: 'batch:job-definition',
    use: ['batch:SubmitJob'],
    assumes: ['there is a job queue that it may submit to'],
    reference: 'https://docs.aws.amazon.com/batch/latest/APIReference/API_SubmitJob.html',
  },
  {
    id: 'bedrock-002',
    does: 'Runs code in',
    workload: 'bedrock-agentcore:code-interpreter',
    use: ['bedrock-agentcore:StartCodeInterpreterSession', 'bedrock-agentcore:InvokeCodeInterpreter'],
  },
  {
    id: 'prowler:AgentCoreInvokeRuntimeCommand',
    does: 'Runs a command in',
    workload: 'bedrock-agentcore:runtime',
    use: ['bedrock-agentcore:InvokeAgentRuntimeCommand'],
    reference: AGENT_CORE_GUIDE,
  },
  {
    id: 'prowler:AgentCoreBrowserSessionConnect',
    does: 'Steers',
    workload: 'bedrock-agentcore:browser',
    use: ['bedrock-agentcore:StartBrowserSession'],
    make: ['bedrock-agentcore:ConnectBrowserAutomationStream'],
    assumes: ["the browser's session can reach the credentials of its role"],
    reference: AGENT_CORE_GUIDE,
  },
  {
    id: 'cloudformation-002',
    does: 'Puts its own template into',
    workload: 'cloudformation:stack',
    use: ['cloudformation:UpdateStack'],
  },
  {
    id: 'cloudformation-005',
    does: 'Puts its own template, by a change set, into',
    workload: 'cloudformation:stack',
    use: ['cloudformation:CreateChangeSet', 'cloudformation:ExecuteChangeSet'],
  },
  {
    id: 'codebuild-002',
    does: 'Runs a build specification of its own in',
    workload: 'codebuild:project',
    use: ['codebuild:StartBuild'],
  },
  {
    id: 'codebuild-003',
    does: 'Runs a batch build of its own in',
    workload: 'codebuild:project',
    use: ['codebuild:StartBuildBatch'],
    assumes: ['the project has a configuration for batch builds'],
  },
  {
    id: 'codedeploy-001',
    aka: ['prowler:CodeDeployCreateDeployment'],
    does: 'Deploys code of its own by',
    workload: 'codedeploy:deployment-group',
    use: ['codedeploy:CreateDeployment'],
    make: ['codedeploy:RegisterApplicationRevision'],
    reference:
      'https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file-structure-hooks.html',
  },
  {
    id: 'ec2-002',
    does: 'Changes the user data of, and restarts,',
    workload: 'ec2:instance',
    use: ['ec2:ModifyInstanceAttribute', 'ec2:StopInstances', 'ec2:StartInstances'],
  },
  {
    id: 'ec2instanceconnect-003',
    aka: ['pathfinding-labs:ec2-003'],
    does: 'Sends its own SSH key to',
    workload: 'ec2:instance',
    use: ['ec2-instance-connect:SendSSHPublicKey'],
    assumes: ['the instance has EC2 Instance Connect and can be reached over SSH'],
  },
  {
    id: 'ecs-006',
    does: 'Opens a shell in',
    workload: 'ecs:task',
    use: ['ecs:ExecuteCommand'],
    assumes: ['ECS Exec is on for the task'],
  },
  {
    id: 'seaworthy-eks-001',
    does: 'Makes itself an administrator of',
    workload: 'eks:cluster',
    use: ['eks:CreateAccessEntry'],
    make: ['eks:AssociateAccessPolicy'],
    assumes: ["the cluster takes access entries, and a pod can run with the role's service account"],
    reference: 'https://docs.aws.amazon.com/eks/latest/userguide/access-entries.html',
  },
  {
    id: 'glue-002',
    does: 'Puts its own SSH key on',
    workload: 'glue:dev-endpoint',
    use: ['glue:UpdateDevEndpoint'],
  },
  {
    id: 'lambda-003',
    does: 'Changes the code of',
    workload: 'lambda:function',
    use: ['lambda:UpdateFunctionCode'],
    assumes: INVOKED,
  },
  {
    id: 'lambda-004',
    does: 'Changes the code of, and invokes,',
    workload: 'lambda:function',
    use: ['lambda:UpdateFunctionCode', 'lambda:InvokeFunction'],
  },
  {
    id: 'lambda-005',
    does: 'Changes the code of, and lets itself invoke,',
    workload: 'lambda:function',
    use: ['lambda:UpdateFunctionCode', 'lambda:AddPermission'],
  },
  {
    id: 'prowler:lambda:UpdateFunctionConfiguration',
    does: 'Puts a layer of its own into',
    workload: 'lambda:function',
    use: ['lambda:UpdateFunctionConfiguration'],
    assumes: INVOKED,
    reference: 'https://docs.aws.amazon.com/lambda/latest/dg/chapter-layers.html',
  },
  {
    id: 'sagemaker-004',
    does: 'Opens',
    workload: 'sagemaker:notebook-instance',
    use: ['sagemaker:CreatePresignedNotebookInstanceUrl'],
  },
  {
    id: 'sagemaker-005',
    does: 'Puts a start-up script of its own into, and restarts,',
    workload: 'sagemaker:notebook-instance',
    use: [
      'sagemaker:StopNotebookInstance',
      'sagemaker:UpdateNotebookInstance',
      'sagemaker:StartNotebookInstance',
    ],
    make: ['sagemaker:CreateNotebookInstanceLifecycleConfig'],
  },
  {
    id: 'ssm-001',
    does: 'Opens a session on',
    workload: 'ec2:instance',
    use: ['ssm:StartSession'],
    assumes: MANAGED,
  },
  {
    id: 'ssm-002',
    does: 'Runs a command on',
    workload: 'ec2:instance',
    use: ['ssm:SendCommand'],
    assumes: MANAGED,
  },
  {
    id: 'seaworthy-ssm-001',
    does: 'Opens a session on',
    workload: 'ssm:managed-instance',
    use: ['ssm:StartSession'],
    reference: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager.html',
  },
  {
    id: 'seaworthy-ssm-002',
    does: 'Runs a command on',
    workload: 'ssm:managed-instance',
    use: ['ssm:SendCommand'],
    reference: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/run-command.html',
  },
  {
    id: 'stepfunctions-002',
    does: 'Changes the definition of, and starts,',
    workload: 'states:state-machine',
    use: ['states:UpdateStateMachine', 'states:StartExecution'],
    reference: 'https://docs.aws.amazon.com/step-functions/latest/dg/procedure-create-iam-role.html',
  },
];

export const WORKLOAD_RULES: readonly WorkloadRule[] = TAKEOVERS.map(workloadRule);

function workloadRule(it: Takeover): WorkloadRule {
  const { id, aka, does, workload, use, make = [], assumes, reference } = it;
  const noun = WORKLOAD_KINDS.get(workload)?.noun ?? workload;
  const actions = [...use, ...make].join(' and ');
  return {
    kind: 'existing-workload',
    id,
    ...(aka === undefined ? {} : { aka }),
    name: `${does} ${noun}`,
    needs: [...on('workload', ...use), ...on('new', ...make)],
    workload,
    ...(assumes === undefined ? {} : { assumes }),
    fix: `Allow ${actions} only on what has no more rights than its holder, or give the role of ${noun} fewer.`,
    references: [reference ?? pathfinding(id)],
  };
}
