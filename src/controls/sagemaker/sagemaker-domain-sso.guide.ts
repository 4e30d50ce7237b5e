import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the domain’s authentication mode SSO, so that people come in as themselves by IAM Identity Center?',
  attack:
    'All analysts share a role that may presign URLs to the domain. One of them enters with a colleague’s profile, and what is done there with the colleague’s role carries the wrong name.',
  console: [
    'Open SageMaker AI, *Admin configurations*, *Domains*, *Create domain*, *Set up for organizations*.',
    'Choose *AWS Identity Center* to log in, pick the users and groups, and create it; the mode can’t be changed later.',
    'Move the users’ files, and delete the old domain.',
  ],
  cli: code`
    aws sagemaker create-domain --domain-name NAME --auth-mode SSO \
      --default-user-settings ExecutionRole=ROLE_ARN --vpc-id VPC_ID --subnet-ids SUBNET_ID
  `,
  terraform: code`
    resource "aws_sagemaker_domain" "this" {
      domain_name = "NAME"
      auth_mode   = "SSO"
      vpc_id      = "VPC_ID"
      subnet_ids  = ["SUBNET_ID"]

      default_user_settings {
        execution_role = "ROLE_ARN"
      }
    }
  `,
  cost: 'It is free, but moves everybody’s files. IAM Identity Center must be on in the same region. Where a role’s session name is tied to the profile by a condition on `sagemaker:CreatePresignedDomainUrl`, IAM mode is sound too.',
  byHand: {
    run: 'aws sagemaker describe-domain --domain-id DOMAIN_ID --query AuthMode',
    look: '`SSO`.',
  },
  links: ['https://docs.aws.amazon.com/sagemaker/latest/dg/onboard-custom.html'],
});
