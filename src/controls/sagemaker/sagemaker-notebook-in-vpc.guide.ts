import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the notebook instance in a subnet of a VPC of yours, rather than only in SageMaker’s own network?',
  attack:
    'A bucket with customer data lets in only the company’s VPC, so the analysts took the condition out for their notebooks. Now a stolen key reads the bucket from anywhere.',
  console: [
    'Copy what is in the notebook instance to S3 or a repository; the setting can’t be changed later.',
    'Open SageMaker AI, *Notebooks*, *Create notebook instance*, and under *Network* choose the VPC, a private subnet and security groups.',
    'Delete the old notebook instance.',
  ],
  cli: code`
    aws sagemaker create-notebook-instance --notebook-instance-name NAME \
      --instance-type ml.t3.medium --role-arn ROLE_ARN \
      --subnet-id SUBNET_ID --security-group-ids GROUP_ID --direct-internet-access Disabled
  `,
  terraform: code`
    resource "aws_sagemaker_notebook_instance" "this" {
      name            = "NAME"
      role_arn        = "ROLE_ARN"
      instance_type   = "ml.t3.medium"
      subnet_id       = "SUBNET_ID"
      security_groups = ["GROUP_ID"]
    }
  `,
  cost: 'It is free. What the notebook needs of the internet or of AWS must be reachable from the subnet.',
  byHand: {
    run: 'aws sagemaker describe-notebook-instance --notebook-instance-name NAME --query SubnetId',
    look: 'The id of a subnet.',
  },
  links: ['https://docs.aws.amazon.com/sagemaker/latest/dg/appendix-notebook-and-internet-access.html'],
});
