export interface SageMakerKinds {
  'sagemaker:notebook-instance': NotebookInstanceFacts;
}

export interface NotebookInstanceFacts {
  /** ARN of the role that its notebooks act with. */
  readonly RoleArn: string;
}
