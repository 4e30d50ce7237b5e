import type { Passing } from './passing-row.ts';

const CLOUDFORMATION = ['cloudformation.amazonaws.com'];
const CODEBUILD = ['codebuild.amazonaws.com'];
const STACK_SETS_GUIDE =
  'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-prereqs-self-managed.html';

export const DELIVERY: readonly Passing[] = [
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
