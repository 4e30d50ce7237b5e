import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Was the image that the instance was started from made within the last year, and has its owner not marked it as deprecated? Of an image that is gone, only that it is no younger than the instance is known.',
  attack:
    'The image of a web server is three years old. Each time the group grows, a machine with three years of unpatched flaws goes on the internet for the quarter of an hour that its updates take, and a scanner needs less.',
  console: [
    'Open EC2, *Instances*, the instance, and its *AMI ID*; the image’s page shows its date and *Deprecation time*.',
    'Choose a newer image of the same kind, or build one with EC2 Image Builder.',
    'Put it into the launch template as a new default version.',
    'Replace the instances: in an Auto Scaling group by *Instance refresh*.',
  ],
  cli: code`
    aws ec2 describe-images --image-ids IMAGE_ID --include-deprecated \
      --query 'Images[].[ImageId,Name,CreationDate,DeprecationTime]'

    # The newest Amazon Linux:
    aws ssm get-parameters --names /aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64

    aws ec2 create-launch-template-version --launch-template-id TEMPLATE_ID --source-version 1 \
      --launch-template-data ImageId=NEW_IMAGE_ID
    aws autoscaling start-instance-refresh --auto-scaling-group-name GROUP_NAME
  `,
  terraform: code`
    data "aws_ssm_parameter" "al2023" {
      name = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"
    }

    resource "aws_launch_template" "this" {
      # …
      image_id = data.aws_ssm_parameter.al2023.insecure_value
    }
  `,
  cost: 'A newer image is free; trying whether everything runs on it is work. Machines that are patched in place are younger than their image: raise `maxAgeDays` for them.',
  byHand: {
    run: code`
      aws ec2 describe-instances --query 'Reservations[].Instances[].[InstanceId,ImageId,LaunchTime]'
      aws ec2 describe-images --image-ids IMAGE_ID --include-deprecated --query 'Images[].[CreationDate,DeprecationTime]'
    `,
    look: 'A creation date of the last 365 days, and no deprecation time in the past.',
  },
  links: [
    'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ami-deprecate.html',
    'https://docs.aws.amazon.com/imagebuilder/latest/userguide/what-is-image-builder.html',
    'https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-instance-refresh.html',
  ],
});
