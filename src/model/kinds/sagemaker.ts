import type { FoundCredential } from '../credential.ts';

export interface SageMakerKinds {
  'sagemaker:notebook-instance': NotebookInstanceFacts;
  'sagemaker:lifecycle-config': LifecycleConfigFacts;
  'sagemaker:domain': DomainFacts;
  'sagemaker:model': ModelFacts;
  'sagemaker:endpoint-config': EndpointConfigFacts;
  'sagemaker:feature-group': FeatureGroupFacts;
  'sagemaker:training-job': TrainingJobFacts;
  'sagemaker:monitoring-job-definition': MonitoringJobDefinitionFacts;
  'sagemaker:monitoring-schedule': MonitoringScheduleFacts;
}

export interface NotebookInstanceFacts {
  /** ARN of the role that its notebooks act with. */
  readonly RoleArn: string;
  /** Null: it is in a network of SageMaker's alone. */
  readonly SubnetId: string | null;
  /** `Enabled` or `Disabled`. */
  readonly DirectInternetAccess: string;
  /** `Enabled` or `Disabled`. */
  readonly RootAccess: string;
  /** Key of its storage. Null: one of AWS's. */
  readonly KmsKeyId: string | null;
  /** `notebook-al2023-v1` … */
  readonly PlatformIdentifier: string;
  /** The least version of the metadata service that it answers to: `1` or `2`. */
  readonly MinimumInstanceMetadataServiceVersion: string;
}

/** Scripts that run when notebook instances are made and started. */
export interface LifecycleConfigFacts {
  /** What in the scripts looks like a credential, by script and line. */
  readonly scriptSecrets: readonly FoundCredential[];
}

/** A SageMaker domain: what people open Studio in. */
export interface DomainFacts {
  /** `SSO` or `IAM`. */
  readonly AuthMode: string;
  /** `PublicInternetOnly` or `VpcOnly`. */
  readonly AppNetworkAccessType: string;
}

export interface ModelFacts {
  readonly EnableNetworkIsolation: boolean;
  /** Ids of the subnets that its containers are in. Empty: in none of the account's. */
  readonly subnetIds: readonly string[];
  /** Those of its containers whose image it names itself. Empty: all come out of model packages. */
  readonly images: readonly ModelImage[];
  /** Environment variables of its containers that look like credentials. */
  readonly environmentSecrets: readonly FoundCredential[];
}

export interface ModelImage {
  readonly Image: string;
  /** `Platform`: a repository of ECR. `Vpc`: a registry in the account's network. */
  readonly RepositoryAccessMode: string;
}

/** What an endpoint runs on. */
export interface EndpointConfigFacts {
  /** Key of the instances' storage. Null: one that SageMaker makes for the time and throws away. */
  readonly KmsKeyId: string | null;
  /** Without shadow variants, whose answers nobody gets. */
  readonly ProductionVariants: readonly ProductionVariant[];
}

export interface ProductionVariant {
  readonly VariantName: string;
  /** Null: it is serverless. */
  readonly InitialInstanceCount: number | null;
  /** `ml.m5.large` … Empty: it is serverless. */
  readonly instanceTypes: readonly string[];
}

export interface FeatureGroupFacts {
  /** The store in S3. Null: it has none. */
  readonly OfflineStoreConfig: {
    /** ARN of the key of what is written there. Null: AWS's key for S3. */
    readonly KmsKeyId: string | null;
  } | null;
}

/** A training job of the last 30 days. None runs longer than 28. */
export interface TrainingJobFacts {
  readonly EnableNetworkIsolation: boolean;
  readonly EnableInterContainerTrafficEncryption: boolean;
  /** Ids of the subnets that it ran in. Empty: in none of the account's. */
  readonly subnetIds: readonly string[];
  /** What it ran on. Null: it was serverless. */
  readonly ResourceConfig: TrainingResources | null;
  /** Key of the model that it wrote. Null: AWS's key for S3. */
  readonly outputKmsKeyId: string | null;
}

export interface TrainingResources {
  readonly instanceCount: number;
  /** `ml.m5.large` … */
  readonly instanceTypes: readonly string[];
  /** Null: a key that SageMaker makes for the time and throws away. */
  readonly VolumeKmsKeyId: string | null;
}

/** The job that looks, time after time, how good a model still is. Its id is `data-quality-job-definition/NAME` or alike. */
export interface MonitoringJobDefinitionFacts {
  readonly network: MonitoringNetwork;
}

export interface MonitoringNetwork {
  readonly EnableNetworkIsolation: boolean;
  readonly EnableInterContainerTrafficEncryption: boolean;
  readonly instanceCount: number;
}

export interface MonitoringScheduleFacts {
  /** Of the job that it defines itself. Null: it runs one that is defined apart. */
  readonly ownNetwork: MonitoringNetwork | null;
}
