import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is AWS’s policy `AWSCloudShellFullAccess`, which allows files to be uploaded to and downloaded from CloudShell, attached to no user, group or role?',
  attack:
    'A stolen console session opens CloudShell, copies a bucket into it, and downloads the file through the browser. No proxy, no VPC endpoint and no flow log sees it.',
  console: [
    'Open IAM, *Policies*, *AWSCloudShellFullAccess*, and the tab *Entities attached*.',
    'Detach it from all of them.',
    'Those who need CloudShell get a policy with its other actions, without `cloudshell:GetFileUploadUrls` and `cloudshell:GetFileDownloadUrls`.',
  ],
  cli: code`
    aws iam list-entities-for-policy --policy-arn arn:aws:iam::aws:policy/AWSCloudShellFullAccess
    aws iam detach-group-policy --group-name GROUP --policy-arn arn:aws:iam::aws:policy/AWSCloudShellFullAccess
    aws iam detach-role-policy --role-name ROLE --policy-arn arn:aws:iam::aws:policy/AWSCloudShellFullAccess
    aws iam detach-user-policy --user-name USER --policy-arn arn:aws:iam::aws:policy/AWSCloudShellFullAccess
  `,
  terraform: code`
    resource "aws_iam_policy" "shell" {
      name = "cloudshell-without-files"

      policy = jsonencode({
        Version = "2012-10-17"
        Statement = [{
          Effect = "Allow"
          Action = [
            "cloudshell:CreateEnvironment",
            "cloudshell:CreateSession",
            "cloudshell:GetEnvironmentStatus",
            "cloudshell:StartEnvironment",
            "cloudshell:PutCredentials",
          ]
          Resource = "*"
        }]
      })
    }
  `,
  cost: 'It is free. People who move scripts in and out by the browser will miss it: a bucket or a repository serves as well, and is logged.',
  byHand: {
    run: 'aws iam list-entities-for-policy --policy-arn arn:aws:iam::aws:policy/AWSCloudShellFullAccess',
    look: 'Three empty lists. Administrators have these actions all the same.',
  },
  links: [
    'https://docs.aws.amazon.com/cloudshell/latest/userguide/sec-auth-with-identities.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html#iam-27',
  ],
});
