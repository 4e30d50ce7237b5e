/**
 * Where a request names the things that its action is on, for the types whose values are not parameters of the same
 * name. By `service:type`, or by `service:Action type` where one action differs; inside by the variable in the ARN's
 * format. Names of parameters are those of the services' APIs, which CloudTrail writes in one case or another.
 */
export interface Place {
  /** Paths into the request, tried in this order; one path may give several values. */
  readonly paths: readonly string[];
  /** Makes the value of what stands there; undefined: it does not tell the value. */
  readonly as?: (text: string) => string | undefined;
  /** Where the request says nothing: what AWS then takes, or `*` for a part of the ARN that only AWS knows. */
  readonly otherwise?: string;
}

export type TypePlaces = Readonly<Record<string, Place>>;

function at(paths: string, as?: Place['as'], otherwise?: string): Place {
  return {
    paths: paths.split(' '),
    ...(as === undefined ? {} : { as }),
    ...(otherwise === undefined ? {} : { otherwise }),
  };
}

/** A part of the ARN that AWS makes up. Policies write a star for it. */
const GIVEN_BY_AWS: Place = { paths: [], otherwise: '*' };

/** `name` of `arn:…:cluster/name` and of `name`. */
function lastPart(text: string): string {
  return text.slice(text.lastIndexOf('/') + 1);
}

/** `a/b` of `/a/b:3`, which is the third version of a parameter. */
function parameterName(text: string): string | undefined {
  return text.startsWith('arn:') ? undefined : text.replace(/^\/+/, '').split(':')[0];
}

/** Key ids and multi-Region key ids. An alias does not tell its key. */
function keyId(text: string): string | undefined {
  return /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|mrk-[0-9a-f]{32})$/i.test(text) ? text : undefined;
}

function aliasName(text: string): string | undefined {
  return text.startsWith('alias/') ? text.slice('alias/'.length) : undefined;
}

/** https://docs.aws.amazon.com/bedrock/latest/userguide/models-supported.html: `anthropic.claude-…`, no Region before. */
function foundationModel(text: string): string | undefined {
  return /^[a-z0-9]+\.[^:/]+(?::[^/]*)?$/.test(text) && !REGION_GROUP.test(text) ? text : undefined;
}

function inferenceProfile(text: string): string | undefined {
  return REGION_GROUP.test(text) ? text : undefined;
}

const REGION_GROUP = /^(?:us|eu|apac|jp|au|ca|us-gov|global)\./;

function instanceId(start: string): (text: string) => string | undefined {
  return (text) => (text.startsWith(start) ? text : undefined);
}

/** Of `family:3`; without a revision the latest is meant, whichever that is. */
function family(text: string): string {
  return lastPart(text).split(':')[0] ?? text;
}

function revision(text: string): string {
  return lastPart(text).split(':')[1] ?? '*';
}

const CLUSTER = at('cluster clusterName', lastPart, 'default');

const ECS: Readonly<Record<string, TypePlaces>> = {
  // Amazon ECS takes the cluster `default` where none is named.
  'ecs:cluster': { ClusterName: at('cluster clusterName clusters', lastPart, 'default') },
  'ecs:service': { ClusterName: CLUSTER, ServiceName: at('service serviceName services', lastPart) },
  'ecs:task': { ClusterName: CLUSTER, TaskId: at('task tasks', lastPart) },
  'ecs:task-set': {
    ClusterName: CLUSTER,
    ServiceName: at('service', lastPart),
    TaskSetId: at('taskSet', lastPart, '*'),
  },
  'ecs:container-instance': {
    ClusterName: CLUSTER,
    ContainerInstanceId: at('containerInstance containerInstances', lastPart, '*'),
  },
  'ecs:RegisterTaskDefinition task-definition': {
    TaskDefinitionFamilyName: at('family'),
    TaskDefinitionRevisionNumber: GIVEN_BY_AWS,
  },
  'ecs:task-definition': {
    TaskDefinitionFamilyName: at('taskDefinition taskDefinitions', family),
    TaskDefinitionRevisionNumber: at('taskDefinition taskDefinitions', revision, '*'),
  },
  'ecs:capacity-provider': { CapacityProviderName: at('capacityProvider name', lastPart) },
};

const DATA: Readonly<Record<string, TypePlaces>> = {
  'athena:workgroup': { WorkGroupName: at('workGroup') },
  'athena:StartQueryExecution workgroup': { WorkGroupName: at('workGroup', undefined, 'primary') },
  'athena:datacatalog': { DataCatalogName: at('catalogName') },
  'elasticache:cluster': { CacheClusterId: at('cacheClusterId') },
  'firehose:deliverystream': { DeliveryStreamName: at('deliveryStreamName') },
  'glue:rootcatalog': {},
  'glue:database': { DatabaseName: at('databaseName') },
  'glue:GetDatabase database': { DatabaseName: at('name') },
  'glue:CreateDatabase database': { DatabaseName: at('databaseInput.name') },
  'glue:UpdateDatabase database': { DatabaseName: at('name') },
  'glue:DeleteDatabase database': { DatabaseName: at('name') },
  'glue:GetTable table': { DatabaseName: at('databaseName'), TableName: at('name') },
  'glue:DeleteTable table': { DatabaseName: at('databaseName'), TableName: at('name') },
  'glue:CreateTable table': { DatabaseName: at('databaseName'), TableName: at('tableInput.name') },
  'glue:UpdateTable table': { DatabaseName: at('databaseName'), TableName: at('tableInput.name') },
  'glue:GetTables table': { DatabaseName: at('databaseName'), TableName: GIVEN_BY_AWS },
  'glue:job': { JobName: at('jobName name') },
  'glue:crawler': { CrawlerName: at('crawlerName name') },
  'glue:trigger': { TriggerName: at('name') },
  'glue:workflow': { WorkflowName: at('name') },
  'kinesis:stream': { StreamName: at('streamName') },
  'redshift:cluster': { ClusterName: at('clusterIdentifier') },
  'redshift:dbuser': { ClusterName: at('clusterIdentifier'), DbUser: at('dbUser') },
  'redshift:dbname': { ClusterName: at('clusterIdentifier'), DbName: at('dbName') },
  'rds:db': { DbInstanceName: at('dBInstanceIdentifier') },
  'rds:cluster': { DbClusterInstanceName: at('dBClusterIdentifier') },
  'rds:snapshot': { SnapshotName: at('dBSnapshotIdentifier') },
  'rds:cluster-snapshot': { ClusterSnapshotName: at('dBClusterSnapshotIdentifier') },
  'rds:pg': { ParameterGroupName: at('dBParameterGroupName') },
  'rds:cluster-pg': { ClusterParameterGroupName: at('dBClusterParameterGroupName') },
  'rds:subgrp': { SubnetGroupName: at('dBSubnetGroupName') },
  'rds:og': { OptionGroupName: at('optionGroupName') },
  'rds:global-cluster': { GlobalCluster: at('globalClusterIdentifier') },
};

const COMPUTE: Readonly<Record<string, TypePlaces>> = {
  'autoscaling:autoScalingGroup': {
    GroupId: GIVEN_BY_AWS,
    GroupFriendlyName: at('autoScalingGroupName'),
  },
  'autoscaling:launchConfiguration': {
    Id: GIVEN_BY_AWS,
    LaunchConfigurationName: at('launchConfigurationName'),
  },
  'batch:job-queue': { JobQueueName: at('jobQueue jobQueueName', lastPart) },
  'batch:SubmitJob job': { JobId: GIVEN_BY_AWS },
  'batch:job-definition': { JobDefinitionName: at('jobDefinition jobDefinitionName', family) },
  'batch:compute-environment': {
    ComputeEnvironmentName: at('computeEnvironment computeEnvironmentName', lastPart),
  },
  'bedrock:foundation-model': { ResourceId: at('modelId modelIdentifier', foundationModel) },
  'bedrock:inference-profile': { ResourceId: at('modelId inferenceProfileIdentifier', inferenceProfile) },
  'cloudformation:stack': { StackName: at('stackName'), Id: GIVEN_BY_AWS },
  'cloudformation:stackset': { StackSetName: at('stackSetName'), Id: GIVEN_BY_AWS },
  'codebuild:project': { ProjectName: at('projectName') },
  'codebuild:CreateProject project': { ProjectName: at('name') },
  'codebuild:UpdateProject project': { ProjectName: at('name') },
  'codebuild:DeleteProject project': { ProjectName: at('name') },
  'codebuild:BatchGetProjects project': { ProjectName: at('names') },
  // The id of a build is `project:uuid`. https://docs.aws.amazon.com/codebuild/latest/APIReference/API_Build.html
  'codebuild:BatchGetBuilds project': { ProjectName: at('ids', family) },
  'codebuild:StopBuild project': { ProjectName: at('id', family) },
  'codepipeline:pipeline': { PipelineName: at('pipelineName name pipeline.name') },
  'ec2:key-pair': { KeyPairName: at('keyName') },
  'ec2:placement-group': { PlacementGroupName: at('groupName placement.groupName') },
  'eks:cluster': { ClusterName: at('clusterName name') },
  'eks:nodegroup': {
    ClusterName: at('clusterName'),
    NodegroupName: at('nodegroupName'),
    UUID: GIVEN_BY_AWS,
  },
  'eks:addon': { ClusterName: at('clusterName'), AddonName: at('addonName'), UUID: GIVEN_BY_AWS },
  'eks:fargateprofile': {
    ClusterName: at('clusterName'),
    FargateProfileName: at('fargateProfileName'),
    UUID: GIVEN_BY_AWS,
  },
  'states:CreateStateMachine statemachine': { StateMachineName: at('name') },
};

const MANAGEMENT: Readonly<Record<string, TypePlaces>> = {
  'cloudfront:distribution': { DistributionId: at('id distributionId targetDistributionId') },
  'cloudtrail:trail': { TrailName: at('name trailName trailNameList') },
  'cloudwatch:alarm': { AlarmName: at('alarmName alarmNames') },
  'cloudwatch:dashboard': { DashboardName: at('dashboardName dashboardNames') },
  'elasticloadbalancing:loadbalancer': { LoadBalancerName: at('loadBalancerName loadBalancerNames') },
  'elasticloadbalancing:CreateTargetGroup targetgroup': {
    TargetGroupName: at('name'),
    TargetGroupId: GIVEN_BY_AWS,
  },
  'kms:key': { KeyId: at('keyId targetKeyId', keyId) },
  'kms:alias': { Alias: at('aliasName', aliasName) },
  'route53:hostedzone': { Id: at('hostedZoneId id', lastPart) },
  'route53:healthcheck': { Id: at('healthCheckId') },
  'scheduler:schedule': { GroupName: at('groupName', undefined, 'default'), ScheduleName: at('name') },
  'scheduler:schedule-group': { GroupName: at('groupName name') },
  'sns:topic': { TopicName: at('name') },
  'ssm:parameter': { ParameterNameWithoutLeadingSlash: at('name names path', parameterName) },
  // https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-access.html
  'ssm:GetParametersByPath parameter': {
    ParameterNameWithoutLeadingSlash: at('path', parameterName),
  },
  'ssm:instance': { InstanceId: at('instanceIds instanceId target', instanceId('i-')) },
  'ssm:managed-instance': { InstanceId: at('instanceIds instanceId target', instanceId('mi-')) },
  'ssm:SendCommand bucket': { BucketName: at('outputS3BucketName') },
  'sts:GetFederationToken federated-user': { FederatedUserName: at('name') },
};

/** https://docs.aws.amazon.com/waf/latest/developerguide/security_iam_service-with-iam.html */
const SCOPES: Readonly<Record<string, string>> = { REGIONAL: 'regional', CLOUDFRONT: 'global' };

const WAF = Object.fromEntries(
  ['webacl', 'ipset', 'rulegroup', 'regexpatternset', 'managedruleset'].map((it) => [
    `wafv2:${it}`,
    { Scope: at('scope', (text) => SCOPES[text]), Name: at('name'), Id: at('id') },
  ]),
);

const ALL: ReadonlyMap<string, TypePlaces> = new Map(
  Object.entries({ ...ECS, ...DATA, ...COMPUTE, ...MANAGEMENT, ...WAF }),
);

export const RESOURCE_PLACES: readonly string[] = [...ALL.keys()];

/**
 * `action` in AWS's spelling. `own`: said of this action, not of the type in general. Undefined places: nothing is said
 * here of the type.
 */
export function placesOf(
  action: string,
  service: string,
  type: string,
): { readonly places: TypePlaces | undefined; readonly own: boolean } {
  const own = ALL.get(`${action} ${type}`);
  return { places: own ?? ALL.get(`${service}:${type}`), own: own !== undefined };
}
