import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the instance have an instance profile, so that what runs on it gets short-lived credentials of a role?',
  attack:
    'A backup script on a machine without a role needs S3, so somebody puts a user’s access key into its configuration. The key is copied into an image and a repository, never expires, and works from anywhere when it is found three years later.',
  console: [
    'Open IAM, *Roles*, *Create role*, trusted entity *EC2*, with just the permissions that the machine needs.',
    'Open EC2, *Instances*, pick the instance, and choose *Actions*, *Security*, *Modify IAM role*.',
    'Choose the role, and save; then remove stored keys from the machine and delete them in IAM.',
  ],
  cli: code`
    aws iam create-instance-profile --instance-profile-name PROFILE
    aws iam add-role-to-instance-profile --instance-profile-name PROFILE --role-name ROLE
    aws ec2 associate-iam-instance-profile --instance-id INSTANCE_ID --iam-instance-profile Name=PROFILE
  `,
  terraform: code`
    resource "aws_iam_instance_profile" "this" {
      name = "PROFILE"
      role = "ROLE"
    }

    resource "aws_instance" "this" {
      # …
      iam_instance_profile = aws_iam_instance_profile.this.name
    }
  `,
  cost: 'It is free and needs no restart. SDKs prefer keys from variables and files to the role: until the stored keys are gone, nothing changes. A machine that never calls AWS needs no rights, but a role with `AmazonSSMManagedInstanceCore` lets you reach it without SSH.',
  byHand: {
    run: code`
      aws ec2 describe-instances \
        --query 'Reservations[].Instances[].[InstanceId,IamInstanceProfile.Arn]'
    `,
    look: 'An ARN for every instance.',
  },
  links: ['https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html'],
});
