import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the recorder that records in the region use the service-linked role `AWSServiceRoleForConfig`?',
  attack:
    'The role that somebody wrote for AWS Config in 2019 may read what there was in 2019. The services that came since are not in the record, without any error, and an intruder’s work in them is not either.',
  console: [
    'Open AWS Config in the region, *Settings*, *Edit*.',
    'Under *IAM role* choose *Use an existing AWS Config service-linked role*, and save.',
    'See that the bucket’s policy lets `config.amazonaws.com` write: the service-linked role does not bring that along.',
  ],
  cli: code`
    aws iam create-service-linked-role --aws-service-name config.amazonaws.com
    aws configservice put-configuration-recorder \
      --configuration-recorder name=default,roleARN=arn:aws:iam::ACCOUNT_ID:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig
  `,
  terraform: code`
    resource "aws_iam_service_linked_role" "config" {
      aws_service_name = "config.amazonaws.com"
    }

    resource "aws_config_configuration_recorder" "this" {
      name     = "default"
      role_arn = aws_iam_service_linked_role.config.arn
    }
  `,
  cost: 'It is free. Conformance packs with remediation, and Control Tower, may bring a role of their own that is meant so: except the control then.',
  byHand: {
    run: "aws configservice describe-configuration-recorders --query 'ConfigurationRecorders[].roleARN'",
    look: 'An ARN that ends in `AWSServiceRoleForConfig`.',
  },
  links: [
    'https://docs.aws.amazon.com/config/latest/developerguide/using-service-linked-roles.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/config-controls.html',
  ],
});
