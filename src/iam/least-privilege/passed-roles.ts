import type { Call } from './call.ts';
import { allTexts, textsAt } from './fields.ts';
import type { NeededAction } from './needed-actions.ts';
import { asPatternText, isArn } from './resource-arns.ts';

/**
 * `iam:PassRole` leaves no event of its own: it is asked for where a call hands a role to a service, so the role stands
 * in that call's request. https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
 */
const PASS_ROLE = 'iam:PassRole';

/** Calls of which the services' own pages say that they ask for it, by service; every role in their requests is passed. */
const PASSING: Readonly<Record<string, string>> = {
  apigateway: 'UpdateAccount',
  apprunner: 'CreateService UpdateService',
  appsync: 'CreateDataSource UpdateDataSource CreateGraphqlApi UpdateGraphqlApi',
  athena: 'CreateWorkGroup UpdateWorkGroup StartSession',
  backup: 'CreateBackupSelection StartBackupJob StartCopyJob StartRestoreJob',
  batch: 'CreateComputeEnvironment UpdateComputeEnvironment RegisterJobDefinition',
  bedrock:
    'CreateAgent UpdateAgent CreateFlow UpdateFlow CreateKnowledgeBase UpdateKnowledgeBase CreateModelCustomizationJob CreateModelImportJob CreateModelInvocationJob CreateEvaluationJob PutModelInvocationLoggingConfiguration',
  cloudformation:
    'CreateStack UpdateStack DeleteStack CreateChangeSet ContinueUpdateRollback RollbackStack CreateStackSet UpdateStackSet',
  cloudtrail: 'CreateTrail UpdateTrail',
  cloudwatch: 'PutMetricStream',
  codebuild: 'CreateProject UpdateProject StartBuildBatch',
  codedeploy: 'CreateDeploymentGroup UpdateDeploymentGroup',
  codepipeline: 'CreatePipeline UpdatePipeline',
  'cognito-identity': 'SetIdentityPoolRoles',
  'cognito-idp': 'CreateUserPool UpdateUserPool SetUserPoolMfaConfig CreateGroup UpdateGroup',
  config: 'PutConfigurationRecorder PutConfigurationAggregator',
  datasync: 'CreateLocationS3 CreateLocationEfs',
  dlm: 'CreateLifecyclePolicy UpdateLifecyclePolicy',
  dms: 'CreateEndpoint ModifyEndpoint CreateReplicationTask',
  ec2: 'CreateFlowLogs RequestSpotFleet',
  ecs: 'RegisterTaskDefinition RunTask StartTask CreateService UpdateService CreateTaskSet',
  eks: 'CreateCluster CreateNodegroup CreateFargateProfile CreateAddon UpdateAddon CreatePodIdentityAssociation UpdatePodIdentityAssociation',
  elasticbeanstalk: 'CreateEnvironment UpdateEnvironment',
  elasticmapreduce: 'RunJobFlow CreateStudio',
  'emr-serverless': 'StartJobRun',
  'emr-containers': 'StartJobRun',
  es: 'CreateDomain UpdateDomainConfig CreateElasticsearchDomain UpdateElasticsearchDomainConfig',
  events: 'PutRule PutTargets CreateEndpoint UpdateEndpoint StartReplay',
  firehose: 'CreateDeliveryStream UpdateDestination',
  gamelift: 'CreateFleet CreateBuild CreateScript',
  glue: 'CreateJob UpdateJob CreateCrawler UpdateCrawler CreateDevEndpoint CreateSession CreateMLTransform UpdateMLTransform',
  imagebuilder: 'CreateImagePipeline UpdateImagePipeline CreateImage',
  iot: 'CreateTopicRule ReplaceTopicRule CreateRoleAlias UpdateRoleAlias CreateProvisioningTemplate UpdateProvisioningTemplate',
  kinesisanalytics: 'CreateApplication UpdateApplication',
  lambda: 'CreateFunction UpdateFunctionConfiguration',
  logs: 'PutDestination PutSubscriptionFilter',
  omics: 'StartRun',
  pipes: 'CreatePipe UpdatePipe',
  rds: 'AddRoleToDBCluster AddRoleToDBInstance CreateDBInstance ModifyDBInstance CreateDBProxy ModifyDBProxy StartExportTask CreateDBInstanceReadReplica',
  redshift: 'CreateCluster ModifyClusterIamRoles RestoreFromClusterSnapshot CreateScheduledAction',
  'redshift-serverless': 'CreateNamespace UpdateNamespace',
  s3: 'PutBucketReplication PutReplicationConfiguration CreateJob',
  sagemaker:
    'CreateNotebookInstance UpdateNotebookInstance CreateTrainingJob CreateProcessingJob CreateModel CreateDomain UpdateDomain CreateUserProfile UpdateUserProfile CreateAutoMLJob CreateAutoMLJobV2 CreateHyperParameterTuningJob CreatePipeline UpdatePipeline CreateFeatureGroup CreateCluster CreateCompilationJob CreateFlowDefinition CreateLabelingJob',
  scheduler: 'CreateSchedule UpdateSchedule',
  servicecatalog: 'CreateConstraint UpdateConstraint',
  sns: 'SetPlatformApplicationAttributes CreatePlatformApplication',
  ssm: 'SendCommand StartAutomationExecution CreateActivation UpdateManagedInstanceRole RegisterTaskWithMaintenanceWindow UpdateMaintenanceWindowTask',
  states: 'CreateStateMachine UpdateStateMachine TestState',
  synthetics: 'CreateCanary UpdateCanary',
  transfer: 'CreateServer UpdateServer CreateUser UpdateUser CreateAccess UpdateAccess',
};

const PASSING_CALLS: ReadonlySet<string> = new Set(
  Object.entries(PASSING).flatMap(([prefix, names]) => names.split(' ').map((it) => `${prefix}:${it}`)),
);

export const PASSING_EVENTS: readonly string[] = [...PASSING_CALLS];

/** Instances get their role by an instance profile, in which the role stands. */
const BY_PROFILE: ReadonlySet<string> = new Set([
  'ec2:RunInstances',
  'ec2:AssociateIamInstanceProfile',
  'ec2:ReplaceIamInstanceProfileAssociation',
  'ec2:RequestSpotInstances',
  'autoscaling:CreateLaunchConfiguration',
]);

/** Tasks may have the role that their definition names, which the request does not. */
const BY_DEFINITION: ReadonlySet<string> = new Set(['ecs:RunTask', 'ecs:StartTask', 'ecs:CreateService']);

/** Calls with roles in their requests that nobody is handed: who is trusted, or may be let in. */
const TRUSTING = /^(?:sts|iam|ram|lakeformation|organizations|kms|sso|identitystore):/;

export function passedRoles(call: Call, event: string): readonly NeededAction[] {
  if (event === 'iam:AddRoleToInstanceProfile') return [pass(rolesNamed(call, 'roleName'))];
  if (BY_PROFILE.has(event)) return profileRoles(call);
  const roles = rolesIn(call);
  if (PASSING_CALLS.has(event) && roles.length > 0) return [pass(toArns(call, roles))];
  if (BY_DEFINITION.has(event)) return [{ ...pass(undefined), perhaps: 'if its task definition has a role' }];
  const arns = roles.filter((it) => /^arn:[^:]+:iam::\d{12}:role\//.test(it));
  if (
    arns.length === 0 ||
    TRUSTING.test(event) ||
    !/:(?:Create|Update|Put|Start|Run|Modify|Register|Set)/.test(event)
  ) {
    return [];
  }
  return [{ ...pass(arns), perhaps: 'if the service takes the role over' }];
}

function pass(resources: readonly string[] | undefined): NeededAction {
  return { action: PASS_ROLE, resources: resources?.map(asPatternText) };
}

/** Values of parameters that are called a role: `roleArn`, `executionRoleArn`, `role`, `AutomationAssumeRole`. */
function rolesIn({ record }: Call): readonly string[] {
  const texts = allTexts(record.request).filter(
    ({ name, text }) => /role(?:_?arn)?s?$/i.test(name) && text !== '' && !/^[{[]/.test(text),
  );
  return [...new Set(texts.map((it) => it.text))];
}

/** Undefined where one of them is no ARN: its path is not known then, unless the account is at hand. */
function toArns(call: Call, roles: readonly string[]): readonly string[] | undefined {
  const arns = roles.map((it) => (isArn(it) ? it : knownRole(call, it)));
  return arns.includes(undefined) ? undefined : arns.flatMap((it) => it ?? []);
}

function rolesNamed(call: Call, path: string): readonly string[] | undefined {
  return toArns(call, textsAt(call.record.request, path));
}

function knownRole({ authorization }: Call, name: string): string | undefined {
  return authorization?.principals.find((it) => it.kind === 'role' && it.name === name)?.arn;
}

function profileRoles(call: Call): readonly NeededAction[] {
  const profiles = allTexts(call.record.request).filter(
    ({ name, text }) => /^iamInstanceProfile$/i.test(name) || /:instance-profile\//.test(text),
  );
  const named = ['iamInstanceProfile.name', 'launchSpecification.iamInstanceProfile.name'].flatMap((it) =>
    textsAt(call.record.request, it),
  );
  const texts = [...new Set([...profiles.map((it) => it.text), ...named])];
  if (texts.length === 0) return [];
  const roles = texts.map((it) => roleOfProfile(call, it));
  return [pass(roles.includes(undefined) ? undefined : roles.flatMap((it) => it ?? []))];
}

function roleOfProfile({ authorization }: Call, profile: string): string | undefined {
  const isMeant = (arn: string): boolean => (isArn(profile) ? arn === profile : arn.endsWith(`/${profile}`));
  return authorization?.principals.find((it) => it.instanceProfiles.some(isMeant))?.arn;
}
