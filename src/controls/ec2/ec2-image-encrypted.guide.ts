import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is every EBS disk of the images that the account owns encrypted? Images that have instance stores only are not asked about.',
  attack:
    'An image of the ERP server is shared with the account of a service provider, and from there with one more. Years later its disk is read by somebody nobody ever heard of; there was no key that could have been taken away.',
  console: [
    'Open EC2, *AMIs*, *Owned by me*, and pick the image.',
    'Choose *Actions*, *Copy AMI*, tick *Encrypt EBS snapshots of AMI copy*, choose a key, and copy.',
    'Put the copy into the launch templates, then *Deregister AMI* the old one, and delete its snapshots.',
  ],
  cli: code`
    aws ec2 copy-image --source-image-id IMAGE_ID --source-region REGION --name NAME --encrypted --kms-key-id KEY_ARN
    aws ec2 deregister-image --image-id IMAGE_ID
    aws ec2 delete-snapshot --snapshot-id SNAPSHOT_ID
  `,
  terraform: code`
    resource "aws_ami_copy" "encrypted" {
      name              = "NAME"
      source_ami_id     = "IMAGE_ID"
      source_ami_region = "REGION"
      encrypted         = true
      kms_key_id        = "KEY_ARN"
    }
  `,
  cost: 'The copy’s snapshots cost like the old ones until these are deleted. Accounts with which the image is shared need rights on the key; images under `aws/ebs` cannot be shared.',
  byHand: {
    run: "aws ec2 describe-images --owners self --query 'Images[].[ImageId,BlockDeviceMappings[].Ebs.Encrypted]'",
    look: '`true` for each disk.',
  },
  links: ['https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/AMIEncryption.html'],
});
