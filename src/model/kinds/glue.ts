export interface GlueKinds {
  'glue:job': GlueJobFacts;
  'glue:dev-endpoint': DevEndpointFacts;
}

export interface GlueJobFacts {
  /** Name or ARN of the role that it acts with, as whoever made it wrote it. */
  readonly Role: string;
}

export interface DevEndpointFacts {
  /** ARN of the role that its notebooks and shells act with. */
  readonly RoleArn: string;
}
