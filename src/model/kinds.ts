import type { AccountKinds } from './kinds/account.ts';
import type { AcmKinds } from './kinds/acm.ts';
import type { CloudFrontKinds } from './kinds/cloudfront.ts';
import type { CloudTrailKinds } from './kinds/cloudtrail.ts';
import type { CloudWatchKinds } from './kinds/cloudwatch.ts';
import type { Ec2Kinds } from './kinds/ec2.ts';
import type { ElbV2Kinds } from './kinds/elbv2.ts';
import type { IamKinds } from './kinds/iam.ts';
import type { KmsKinds } from './kinds/kms.ts';
import type { LogsKinds } from './kinds/logs.ts';
import type { RdsKinds } from './kinds/rds.ts';
import type { S3Kinds } from './kinds/s3.ts';
import type { SnsKinds } from './kinds/sns.ts';

/**
 * Every kind of resource with its facts. A fact that mirrors a configuration property has the name and shape of the
 * CloudFormation registry's (PascalCase); a fact that AWS reports beside the configuration is in camelCase.
 */
export interface Kinds
  extends
    AccountKinds,
    AcmKinds,
    CloudFrontKinds,
    CloudTrailKinds,
    CloudWatchKinds,
    Ec2Kinds,
    ElbV2Kinds,
    IamKinds,
    KmsKinds,
    LogsKinds,
    RdsKinds,
    S3Kinds,
    SnsKinds {}

export type Kind = keyof Kinds;
export type Facts<K extends Kind> = Kinds[K];
export type Fact<K extends Kind> = keyof Kinds[K] & string;
