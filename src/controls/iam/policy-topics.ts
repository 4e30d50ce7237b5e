import { code } from '../guide.ts';
import type { PolicyTopic } from './policy-guides.ts';

const POLICIES = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege';

const DENIED =
  'It is free in money. What was left out fails with `AccessDenied`, so look at that for some days.';

export const FULL_ADMIN: PolicyTopic = {
  asks: 'no statement allow every action on every resource, be it under a condition or not?',
  attack:
    'A developer who was in a hurry wrote `*` on `*` into the role of a small web page. Whoever breaks into the page can make himself an administrator, and no list of who holds `AdministratorAccess` ever showed the role.',
  instead: 'Put the services and actions that are needed in the place of `*`.',
  statement: code`
    statement {
      actions   = ["s3:GetObject", "s3:PutObject"]
      resources = ["arn:aws:s3:::BUCKET/*"]
    }
  `,
  cost: DENIED,
  look: 'No `Allow` with action `*` on resource `*`.',
  links: [POLICIES],
};

export const SERVICE_WILDCARD: PolicyTopic = {
  asks: 'no statement allow all actions of a service, as in `s3:*`, or by a `NotAction` that does not name it? On which resources does not matter.',
  attack:
    'A role that fills a bucket has `s3:*` on it, since that was quickly written. A flaw in the program that uses it is enough to delete the bucket’s versions, open its policy to the world and turn its logs off.',
  instead: 'Put the actions that are used in the place of `SERVICE:*`.',
  statement: code`
    statement {
      actions   = ["s3:GetObject", "s3:PutObject", "s3:ListBucket"]
      resources = ["arn:aws:s3:::BUCKET", "arn:aws:s3:::BUCKET/*"]
    }
  `,
  cost: DENIED,
  look: 'No `Allow` with `SERVICE:*` or `*` among its actions, and none with `NotAction`.',
  links: [POLICIES],
};

export const NOT_ACTION: PolicyTopic = {
  asks: 'no statement allow all but some actions by `NotAction`, unless its resources are all of one service?',
  attack:
    'A policy allows everything but `iam:*`, so that its holders cannot touch users. They can delete every database and key of the account, and a service that AWS starts next month is theirs from its first day.',
  instead: 'Write `Action` with what is needed; put what must never be done into a `Deny` statement.',
  statement: code`
    statement {
      actions   = ["ec2:Describe*", "s3:GetObject", "cloudwatch:GetMetricData"]
      resources = ["*"]
    }
  `,
  cost: 'It is free in money. It takes a list of what the holders really use, which last accessed information gives. `NotAction` with `Deny` is fine.',
  look: 'No statement with both `"Effect": "Allow"` and `NotAction`.',
  links: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html'],
};

export const PASS_ROLE: PolicyTopic = {
  asks: 'no statement let every role of the account be passed, unless a condition holds it to some services (`iam:PassedToService`) or to roles with some tag?',
  attack:
    'A contractor may start functions and pass any role. He starts one with the role of the deployment pipeline, has it make a user with `AdministratorAccess`, and deletes the function.',
  instead: 'Name the roles under `iam:PassRole`, and add the condition `iam:PassedToService`.',
  statement: code`
    statement {
      actions   = ["iam:PassRole"]
      resources = ["arn:aws:iam::ACCOUNT_ID:role/app/*"]

      condition {
        test     = "StringEquals"
        variable = "iam:PassedToService"
        values   = ["lambda.amazonaws.com"]
      }
    }
  `,
  cost: 'It is free. Put roles that may be passed under a path of their own, such as `/app/`: then new ones need no change of the policy.',
  look: 'Each `iam:PassRole` (also in `iam:*` and `*`) has named roles, or the condition `iam:PassedToService`.',
  links: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html'],
};

export const ASSUME_ROLE: PolicyTopic = {
  asks: 'no statement allow `sts:AssumeRole` on every role, unless a condition holds it to roles with some tag?',
  attack:
    'Roles for people trust the account as a whole and leave it to policies who may use them. A user for a report tool has `sts:AssumeRole` on `*`: its stolen key takes on the administrators’ role.',
  instead: 'Name the roles under `sts:AssumeRole`.',
  statement: code`
    statement {
      actions   = ["sts:AssumeRole"]
      resources = ["arn:aws:iam::ACCOUNT_ID:role/ROLE"]
    }
  `,
  cost: 'It is free. CloudTrail shows under `AssumeRole` which roles are really taken on by the holders.',
  look: 'Each `sts:AssumeRole` (also in `sts:*` and `*`) has named roles in `Resource`.',
  links: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_permissions-to-switch.html'],
};

export const DECRYPT: PolicyTopic = {
  asks: 'no statement allow `kms:Decrypt` or `kms:ReEncryptFrom` on every key of the account, unless a condition holds it to aliases, tags, an encryption context or a service?',
  attack:
    'Salaries and customers’ data have keys of their own, so that few can read them. The role of a test system has `kms:Decrypt` on `*`, and with the right to read the bucket, which nobody thought secret, it reads them all.',
  instead: 'Name the keys under `kms:Decrypt`, or add a condition on `kms:ResourceAliases`.',
  statement: code`
    statement {
      actions   = ["kms:Decrypt"]
      resources = ["arn:aws:kms:REGION:ACCOUNT_ID:key/KEY_ID"]
    }
  `,
  cost: 'It is free in money. Whoever reads encrypted things needs the right to their keys: `Decrypt` events in CloudTrail name the keys that are used.',
  look: 'Each `kms:Decrypt` and `kms:ReEncryptFrom` (also in `kms:*` and `*`) has named keys, or a condition on them.',
  links: [
    'https://docs.aws.amazon.com/kms/latest/developerguide/iam-policies-best-practices.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/kms-controls.html',
  ],
};

export const FULL_KMS: PolicyTopic = {
  asks: 'no statement allow every action of KMS on all keys of the account?',
  attack:
    'An application that encrypts has `kms:*`, since the first example on the web had it. Whoever breaks in schedules all keys for deletion, and asks for money before the seven days are over.',
  instead:
    'Leave `kms:Encrypt`, `kms:Decrypt` and `kms:GenerateDataKey` on named keys to users of keys, and the rest to who manages them.',
  statement: code`
    statement {
      actions   = ["kms:Decrypt", "kms:GenerateDataKey"]
      resources = ["arn:aws:kms:REGION:ACCOUNT_ID:key/KEY_ID"]
    }
  `,
  cost: DENIED,
  look: 'No `Allow` with `kms:*` or `*` on resource `*`.',
  links: ['https://docs.aws.amazon.com/kms/latest/developerguide/iam-policies-best-practices.html'],
};

export const FULL_CLOUDTRAIL: PolicyTopic = {
  asks: 'no statement allow every action of CloudTrail on all trails of the account?',
  attack:
    'A log shipper has `cloudtrail:*`, where looking up events would do. Whoever takes it over stops the trail first, and what he does in the next hours is written nowhere.',
  instead: 'Leave `cloudtrail:LookupEvents`, `cloudtrail:GetTrailStatus` and `cloudtrail:DescribeTrails`.',
  statement: code`
    statement {
      actions   = ["cloudtrail:LookupEvents", "cloudtrail:DescribeTrails", "cloudtrail:GetTrailStatus"]
      resources = ["*"]
    }
  `,
  cost: DENIED,
  look: 'No `Allow` with `cloudtrail:*` or `*` on resource `*`.',
  links: [
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/security_iam_id-based-policy-examples.html',
  ],
};

export const LINT: PolicyTopic = {
  asks: 'IAM Access Analyzer’s policy check, as it is done here without a call, find no errors and no security warnings? Codes in the setting `ignoredCodes` do not count.',
  attack:
    'A `Deny` that was to protect backups names `backup:DeleteRecoveryPoints`, which is no action. Nobody noticed, since a statement with a name that is none does nothing, and the backups can be deleted.',
  instead: 'Mend what the editor marks as *Errors* and *Security*.',
  statement: code`
    statement {
      effect    = "Deny"
      actions   = ["backup:DeleteRecoveryPoint"]
      resources = ["*"]
    }
  `,
  cost: 'It is free. Mending a misspelled `Deny` makes it work at last: look first whom that stops.',
  look: 'Run `aws accessanalyzer validate-policy` on each document: no findings of the types `ERROR` and `SECURITY_WARNING`.',
  links: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html'],
};

export const MARKETPLACE: PolicyTopic = {
  asks: 'no statement allow `aws-marketplace:Subscribe` for every product, unless the condition `aws-marketplace:ProductId` names some?',
  attack:
    'A data scientist tries models on Bedrock, for which the role has `aws-marketplace:Subscribe` on `*`. A stolen session of it subscribes to the most expensive ones in six regions, and the bill comes at the end of the month.',
  instead: 'Add the condition `aws-marketplace:ProductId` with the products that are wanted.',
  statement: code`
    statement {
      actions   = ["aws-marketplace:Subscribe"]
      resources = ["*"]

      condition {
        test     = "ForAnyValue:StringEquals"
        variable = "aws-marketplace:ProductId"
        values   = ["PRODUCT_ID"]
      }
    }
  `,
  cost: 'It is free in money. Each further product needs a line: Bedrock’s documentation lists the ids of its models.',
  look: 'Each `aws-marketplace:Subscribe` (also in `aws-marketplace:*` and `*`) has a condition on `aws-marketplace:ProductId`.',
  links: ['https://docs.aws.amazon.com/bedrock/latest/userguide/model-access-product-ids.html'],
};
