import { code, guide } from '../guide.ts';
import { TO_TEMPLATE } from './launch-configuration-guide.ts';

export default guide({
  asks: 'Do instances that are started by the launch configuration require session tokens of the metadata service (IMDSv2), by its own word or by the region’s default?',
  attack:
    'The group grows at night, by a configuration from before IMDSv2 was invented. One of the new machines fetches an address for a visitor and gives away the keys of its role.',
  console: TO_TEMPLATE,
  cli: code`
    aws ec2 create-launch-template --launch-template-name NAME \
      --launch-template-data 'ImageId=IMAGE_ID,InstanceType=t3.small,MetadataOptions={HttpTokens=required}'
    aws autoscaling update-auto-scaling-group --auto-scaling-group-name GROUP_NAME \
      --launch-template 'LaunchTemplateName=NAME,Version=$Default'
  `,
  terraform: code`
    resource "aws_launch_template" "this" {
      # …
      metadata_options {
        http_endpoint = "enabled"
        http_tokens   = "required"
      }
    }
  `,
  cost: 'It is free. Programs with SDKs from before the end of 2019 get no credentials on the new instances.',
  byHand: {
    run: code`
      aws autoscaling describe-launch-configurations \
        --query 'LaunchConfigurations[].[LaunchConfigurationName,MetadataOptions.HttpTokens]'
    `,
    look: '`required` for each.',
  },
  links: ['https://docs.aws.amazon.com/autoscaling/ec2/userguide/create-launch-config.html'],
});
