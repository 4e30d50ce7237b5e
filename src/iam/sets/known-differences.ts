/**
 * Where the set engine differs from iam-dataset (https://github.com/iann0036/iam-dataset), which lists for each policy
 * managed by AWS the actions that its Allow statements name, whatever their resources. Of 2026-08-22 it has 146,993 of
 * them, in 1,641 policies.
 */

/** Actions that the dataset still has, and the service authorization reference no longer. */
export const REMOVED: readonly string[] = [
  'glue:GetPartitionMetadata',
  'quicksight:DescribeAutomationGroup',
  'quicksight:DescribeAutomationGroupPermissions',
  'quicksight:ListAutomationGroups',
  'quicksight:SearchAutomationGroups',
  'quicksight:UpdateAutomationGroupPermissions',
];

/**
 * A list that the dataset has not renewed for years: its `codepipeline:*` lacks codepipeline:ListRuleTypes and others
 * of https://docs.aws.amazon.com/service-authorization/latest/reference/list_awscodepipeline.html
 */
export const OUTDATED: readonly string[] = ['AWSCodePipelineFullAccess'];

export interface Difference {
  /** Patterns of actions that a policy names, and that AWS evaluates on no resource that its statement has. */
  readonly actions: readonly string[];
  /** A resource of the statement. */
  readonly on: string;
  readonly because: string;
  /** The documentation that says so. */
  readonly source: string;
}

const REFERENCE = 'https://docs.aws.amazon.com/service-authorization/latest/reference';

/**
 * Most differences need no entry: the action takes no resource, and the statement has no star ("you must specify all
 * resources"), or the type in the ARN is another than the action's ("it must be of this type"):
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
export const DIFFERENCES: readonly Difference[] = [
  {
    actions: [
      'cloudformation:*Stack*',
      'cloudformation:*ChangeSet',
      'cloudformation:UpdateTerminationProtection',
    ],
    on: 'arn:aws:cloudformation:*:*:stack/ams-detective-controls-config-recorder',
    because: 'a stack’s ARN ends with its id, after a slash',
    source: `${REFERENCE}/list_awscloudformation.html`,
  },
  {
    actions: ['s3:List*AccessGrants*'],
    on: 'arn:aws:s3:::*datazone*',
    because: 'the instance of S3 Access Grants is always named access-grants/default',
    source: `${REFERENCE}/list_amazons3.html`,
  },
  {
    actions: ['sagemaker:*'],
    on: 'not arn:aws:sagemaker:*:*:domain/*',
    because: 'NotResource leaves out all that the action is done to',
    source: `${REFERENCE}/list_amazonsagemaker.html`,
  },
  {
    actions: ['glue:*'],
    on: 'arn:aws:glue:*:*:catalog/*',
    because: 'they are done to the catalog of the account, whose ARN ends with `catalog`',
    source: `${REFERENCE}/list_awsglue.html`,
  },
  {
    actions: ['glue:*ColumnStatistics*', 'glue:*TableOptimizer'],
    on: 'arn:*:glue:*:*:catalog/s3tablescatalog',
    because:
      'they are done to the catalog of the account, whose ARN ends with `catalog`, and not to one within it',
    source: `${REFERENCE}/list_awsglue.html`,
  },
];
