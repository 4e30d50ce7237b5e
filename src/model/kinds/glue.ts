import type { FoundCredential } from '../credential.ts';

export interface GlueKinds {
  'glue:job': GlueJobFacts;
  'glue:dev-endpoint': DevEndpointFacts;
  'glue:security-configuration': SecurityConfigurationFacts;
  'glue:ml-transform': MlTransformFacts;
  'glue:catalog': GlueCatalogFacts;
  'glue:connection': GlueConnectionFacts;
}

export interface GlueJobFacts {
  /** Name or ARN of the role that it acts with, as whoever made it wrote it. */
  readonly Role: string;
  /** What it runs on: `glueetl`, `gluestreaming`, `pythonshell` or `glueray`. */
  readonly commandName: string;
  /** `5.0`. Null: none is named. */
  readonly GlueVersion: string | null;
  /** Name of its security configuration. Null: it has none. */
  readonly SecurityConfiguration: string | null;
  readonly parameters: GlueJobParameters;
  /** Its arguments that look like credentials. */
  readonly argumentSecrets: readonly FoundCredential[];
}

/** What a job's arguments tell Glue itself; those that may not be overridden count before the others. */
export interface GlueJobParameters {
  /** `--enable-continuous-cloudwatch-log`. */
  readonly continuousLogs: boolean;
  /** `--job-bookmark-option`: `job-bookmark-enable`, `job-bookmark-pause` or `job-bookmark-disable`, as when left out. */
  readonly bookmarks: string;
  /** `--encryption-type`: `sse-s3`. Null: it is left out. Glue ignores it beside a security configuration. */
  readonly encryptionType: string | null;
}

export interface DevEndpointFacts {
  /** ARN of the role that its notebooks and shells act with. */
  readonly RoleArn: string;
  /** Name of its security configuration. Null: it has none. */
  readonly SecurityConfiguration: string | null;
}

export interface SecurityConfigurationFacts {
  readonly EncryptionConfiguration: GlueEncryption;
}

export interface GlueEncryption {
  /** `DISABLED`, `SSE-S3` or `SSE-KMS`, of each. Empty: nothing is said. */
  readonly S3Encryptions: readonly { readonly S3EncryptionMode: string }[];
  /** `DISABLED` or `SSE-KMS`. */
  readonly CloudWatchEncryption: { readonly CloudWatchEncryptionMode: string };
  /** `DISABLED` or `CSE-KMS`. */
  readonly JobBookmarksEncryption: { readonly JobBookmarksEncryptionMode: string };
}

export interface MlTransformFacts {
  /** `DISABLED` or `SSE-KMS`: how what it learned from people is kept. Null: nothing is said. */
  readonly MLUserDataEncryptionMode: string | null;
}

/** The Data Catalog that an account has in each region. */
export interface GlueCatalogFacts {
  /** `DISABLED`, `SSE-KMS` or `SSE-KMS-WITH-SERVICE-ROLE`. */
  readonly CatalogEncryptionMode: string;
  /** Id, ARN or alias of the key of the metadata. Null: none is named. */
  readonly SseAwsKmsKeyId: string | null;
  /** Whether the passwords of connections are kept and given out encrypted only. */
  readonly ReturnConnectionPasswordEncrypted: boolean;
  /** How many databases whoever asked may see: Lake Formation hides others. */
  readonly databases: number;
  /** Null: it has none. */
  readonly ResourcePolicy: string | null;
}

export interface GlueConnectionFacts {
  /** `JDBC`, `KAFKA`, `MONGODB`, `NETWORK`, `SALESFORCE` … */
  readonly ConnectionType: string;
  /** `JDBC_ENFORCE_SSL`. Null: it is left out. */
  readonly enforcesTls: boolean | null;
  /** `KAFKA_SSL_ENABLED`, which is true where it is left out. */
  readonly kafkaTls: boolean;
  /** Whether it signs in with a user whose password comes from no secret: then the connection itself holds it. */
  readonly holdsPassword: boolean;
  /** Its properties that look like credentials. */
  readonly propertySecrets: readonly FoundCredential[];
}
