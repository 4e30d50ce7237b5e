import type { AccessAnalyzerKinds } from './kinds/accessanalyzer.ts';
import type { AccountKinds } from './kinds/account.ts';
import type { AcmKinds } from './kinds/acm.ts';
import type { AmplifyKinds } from './kinds/amplify.ts';
import type { ApiGatewayKinds } from './kinds/apigateway.ts';
import type { ApiGatewayV2Kinds } from './kinds/apigatewayv2.ts';
import type { AppRunnerKinds } from './kinds/apprunner.ts';
import type { AppStreamKinds } from './kinds/appstream.ts';
import type { AppSyncKinds } from './kinds/appsync.ts';
import type { AthenaKinds } from './kinds/athena.ts';
import type { AutoScalingKinds } from './kinds/autoscaling.ts';
import type { BackupKinds } from './kinds/backup.ts';
import type { BatchKinds } from './kinds/batch.ts';
import type { BedrockKinds } from './kinds/bedrock.ts';
import type { CloudFormationKinds } from './kinds/cloudformation.ts';
import type { CloudFrontKinds } from './kinds/cloudfront.ts';
import type { CloudTrailKinds } from './kinds/cloudtrail.ts';
import type { CloudWatchKinds } from './kinds/cloudwatch.ts';
import type { CodeArtifactKinds } from './kinds/codeartifact.ts';
import type { CodeBuildKinds } from './kinds/codebuild.ts';
import type { CodePipelineKinds } from './kinds/codepipeline.ts';
import type { CognitoKinds } from './kinds/cognito.ts';
import type { ConfigKinds } from './kinds/config.ts';
import type { DataSyncKinds } from './kinds/datasync.ts';
import type { DaxKinds } from './kinds/dax.ts';
import type { DirectoryServiceKinds } from './kinds/directoryservice.ts';
import type { DmsKinds } from './kinds/dms.ts';
import type { DocumentDbKinds } from './kinds/documentdb.ts';
import type { DynamoDbKinds } from './kinds/dynamodb.ts';
import type { Ec2Kinds } from './kinds/ec2.ts';
import type { Ec2NetworkKinds } from './kinds/ec2-network.ts';
import type { EcrKinds } from './kinds/ecr.ts';
import type { EcsKinds } from './kinds/ecs.ts';
import type { EfsKinds } from './kinds/efs.ts';
import type { EksKinds } from './kinds/eks.ts';
import type { ElastiCacheKinds } from './kinds/elasticache.ts';
import type { ElasticBeanstalkKinds } from './kinds/elasticbeanstalk.ts';
import type { ElbKinds } from './kinds/elb.ts';
import type { ElbV2Kinds } from './kinds/elbv2.ts';
import type { EventBridgeKinds } from './kinds/eventbridge.ts';
import type { EmrKinds } from './kinds/emr.ts';
import type { FirehoseKinds } from './kinds/firehose.ts';
import type { FmsKinds } from './kinds/fms.ts';
import type { FsxKinds } from './kinds/fsx.ts';
import type { GlacierKinds } from './kinds/glacier.ts';
import type { GlobalAcceleratorKinds } from './kinds/globalaccelerator.ts';
import type { GlueKinds } from './kinds/glue.ts';
import type { GuardDutyKinds } from './kinds/guardduty.ts';
import type { IamKinds } from './kinds/iam.ts';
import type { InspectorKinds } from './kinds/inspector.ts';
import type { KafkaKinds } from './kinds/kafka.ts';
import type { KinesisKinds } from './kinds/kinesis.ts';
import type { KmsKinds } from './kinds/kms.ts';
import type { LambdaKinds } from './kinds/lambda.ts';
import type { LightsailKinds } from './kinds/lightsail.ts';
import type { LogsKinds } from './kinds/logs.ts';
import type { MacieKinds } from './kinds/macie.ts';
import type { MemoryDbKinds } from './kinds/memorydb.ts';
import type { MqKinds } from './kinds/mq.ts';
import type { NeptuneKinds } from './kinds/neptune.ts';
import type { NetworkFirewallKinds } from './kinds/networkfirewall.ts';
import type { OpenSearchKinds } from './kinds/opensearch.ts';
import type { RdsKinds } from './kinds/rds.ts';
import type { RedshiftKinds } from './kinds/redshift.ts';
import type { Route53Kinds } from './kinds/route53.ts';
import type { S3Kinds } from './kinds/s3.ts';
import type { SageMakerKinds } from './kinds/sagemaker.ts';
import type { SecretsManagerKinds } from './kinds/secretsmanager.ts';
import type { SecurityHubKinds } from './kinds/securityhub.ts';
import type { SecurityLakeKinds } from './kinds/securitylake.ts';
import type { ServiceCatalogKinds } from './kinds/servicecatalog.ts';
import type { SesKinds } from './kinds/ses.ts';
import type { SnsKinds } from './kinds/sns.ts';
import type { SqsKinds } from './kinds/sqs.ts';
import type { SsmKinds } from './kinds/ssm.ts';
import type { StorageGatewayKinds } from './kinds/storagegateway.ts';
import type { StepFunctionsKinds } from './kinds/stepfunctions.ts';
import type { TimestreamKinds } from './kinds/timestream.ts';
import type { TransferKinds } from './kinds/transfer.ts';
import type { WafV2Kinds } from './kinds/wafv2.ts';
import type { WellArchitectedKinds } from './kinds/wellarchitected.ts';
import type { WorkSpacesKinds } from './kinds/workspaces.ts';

/**
 * Every kind of resource with its facts. A fact that mirrors a configuration property has the name and shape of the
 * CloudFormation registry's (PascalCase); a fact that AWS reports beside the configuration is in camelCase.
 */
export interface Kinds
  extends
    AccessAnalyzerKinds,
    AccountKinds,
    AcmKinds,
    AmplifyKinds,
    ApiGatewayKinds,
    ApiGatewayV2Kinds,
    AppRunnerKinds,
    AppStreamKinds,
    AppSyncKinds,
    AthenaKinds,
    AutoScalingKinds,
    BackupKinds,
    BatchKinds,
    BedrockKinds,
    CloudFormationKinds,
    CloudFrontKinds,
    CloudTrailKinds,
    CloudWatchKinds,
    CodeArtifactKinds,
    CodeBuildKinds,
    CodePipelineKinds,
    CognitoKinds,
    ConfigKinds,
    DataSyncKinds,
    DaxKinds,
    DirectoryServiceKinds,
    DmsKinds,
    DocumentDbKinds,
    DynamoDbKinds,
    Ec2Kinds,
    Ec2NetworkKinds,
    EcrKinds,
    EcsKinds,
    EfsKinds,
    EksKinds,
    ElastiCacheKinds,
    ElasticBeanstalkKinds,
    ElbKinds,
    ElbV2Kinds,
    EventBridgeKinds,
    FirehoseKinds,
    FmsKinds,
    FsxKinds,
    EmrKinds,
    GlacierKinds,
    GlobalAcceleratorKinds,
    GlueKinds,
    GuardDutyKinds,
    IamKinds,
    InspectorKinds,
    KafkaKinds,
    KinesisKinds,
    KmsKinds,
    LambdaKinds,
    LightsailKinds,
    LogsKinds,
    MacieKinds,
    MemoryDbKinds,
    MqKinds,
    NeptuneKinds,
    NetworkFirewallKinds,
    OpenSearchKinds,
    RdsKinds,
    RedshiftKinds,
    Route53Kinds,
    S3Kinds,
    SageMakerKinds,
    SecretsManagerKinds,
    SecurityHubKinds,
    SecurityLakeKinds,
    ServiceCatalogKinds,
    SesKinds,
    SnsKinds,
    SqsKinds,
    SsmKinds,
    StorageGatewayKinds,
    StepFunctionsKinds,
    TimestreamKinds,
    TransferKinds,
    WafV2Kinds,
    WellArchitectedKinds,
    WorkSpacesKinds {}

export type Kind = keyof Kinds;
export type Facts<K extends Kind> = Kinds[K];
export type Fact<K extends Kind> = keyof Kinds[K] & string;
