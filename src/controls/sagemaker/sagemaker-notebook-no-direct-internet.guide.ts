import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is direct internet access disabled for the notebook instance, so that all its traffic goes through your VPC?',
  attack:
    'A package that a notebook installs sends the customers table to a server abroad. The firewall and the flow logs of the VPC see nothing, since the notebook has a way out of its own.',
  console: [
    'Copy what is in the notebook instance to S3 or a repository; the setting can’t be changed later.',
    'Open SageMaker AI, *Notebooks*, *Create notebook instance*.',
    'Under *Network*, choose a VPC, a private subnet and security groups, and *Disable* at direct internet access.',
    'Delete the old notebook instance.',
  ],
  cli: code`
    aws sagemaker create-notebook-instance --notebook-instance-name NAME \
      --instance-type ml.t3.medium --role-arn ROLE_ARN \
      --subnet-id SUBNET_ID --security-group-ids GROUP_ID --direct-internet-access Disabled
  `,
  terraform: code`
    resource "aws_sagemaker_notebook_instance" "this" {
      name                   = "NAME"
      role_arn               = "ROLE_ARN"
      instance_type          = "ml.t3.medium"
      subnet_id              = "SUBNET_ID"
      security_groups        = ["GROUP_ID"]
      direct_internet_access = "Disabled"
    }
  `,
  cost: 'To train and to install packages, the VPC needs a NAT gateway, or endpoints for SageMaker, S3 and the rest; both cost by the hour.',
  byHand: {
    run: 'aws sagemaker describe-notebook-instance --notebook-instance-name NAME --query DirectInternetAccess',
    look: '`Disabled`.',
  },
  links: ['https://docs.aws.amazon.com/sagemaker/latest/dg/appendix-notebook-and-internet-access.html'],
});
