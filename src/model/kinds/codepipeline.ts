export interface CodePipelineKinds {
  'codepipeline:pipeline': PipelineFacts;
}

export interface PipelineFacts {
  /** Where artifacts are kept: one bucket, or one in each region that the pipeline acts in. */
  readonly ArtifactStores: readonly ArtifactStore[];
  /** The keys of these, as they are named there. */
  readonly artifactKeys: readonly string[];
}

export interface ArtifactStore {
  /** Name of the bucket. */
  readonly Location: string;
  /** Id, ARN or alias of the KMS key. Null: none is named, and the one that AWS manages for S3 is used. */
  readonly EncryptionKey: string | null;
}
