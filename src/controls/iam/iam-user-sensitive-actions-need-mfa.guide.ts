import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Of a user with a password: by its active access keys, or by its password if it has no MFA device, can it hand out rights, destroy things or use keys to decrypt and sign, with no MFA given? Decided by evaluating its policies, those of its groups, its boundary and the organization’s as they are to a request without MFA.',
  attack:
    'An administrator signs in with a hardware token, as told. For her scripts she also has an access key, and it ends up in a public notebook. Nobody asks that key for a second factor.',
  console: [
    'Open IAM, *Policies*, and create one that denies everything but setting up MFA where `aws:MultiFactorAuthPresent` is not true, by `BoolIfExists`.',
    'Attach it to a group that all people are in.',
    'For scripts, have people fetch a session with their token (`aws sts get-session-token`), or sign in by Identity Center.',
  ],
  cli: code`
    # deny.json: "Effect": "Deny", "NotAction": [what it takes to set up MFA], "Resource": "*",
    # "Condition": {"BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}}
    aws iam create-policy --policy-name need-mfa --policy-document file://deny.json
    aws iam attach-group-policy --group-name PEOPLE --policy-arn POLICY_ARN

    # A session with MFA, for scripts:
    aws sts get-session-token --serial-number MFA_DEVICE_ARN --token-code 123456
  `,
  terraform: code`
    data "aws_iam_policy_document" "need_mfa" {
      statement {
        effect    = "Deny"
        resources = ["*"]

        not_actions = [
          "iam:CreateVirtualMFADevice",
          "iam:EnableMFADevice",
          "iam:GetUser",
          "iam:ListMFADevices",
          "iam:ListVirtualMFADevices",
          "iam:ResyncMFADevice",
          "sts:GetSessionToken",
        ]

        condition {
          test     = "BoolIfExists"
          variable = "aws:MultiFactorAuthPresent"
          values   = ["false"]
        }
      }
    }
  `,
  cost: 'It is free. It stops every script that uses a person’s key as it is: announce it, and give programs roles. With `Bool` in the place of `BoolIfExists` access keys would pass by, since their requests do not mention MFA.',
  byHand: {
    run: code`
      aws iam simulate-principal-policy --policy-source-arn USER_ARN \
        --action-names iam:AttachUserPolicy kms:Decrypt s3:DeleteBucket \
        --context-entries ContextKeyName=aws:MultiFactorAuthPresent,ContextKeyType=boolean,ContextKeyValues=false
    `,
    look: 'Everything is denied; and again without the option `--context-entries`, which is how a request with an access key comes.',
  },
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_examples_aws_my-sec-creds-self-manage.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_configure-api-require.html',
  ],
});
