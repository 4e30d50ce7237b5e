import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is no image that the account owns public, so that every AWS account could start instances of it?',
  attack:
    'A colleague makes an image public for an hour, to copy it to a private account. A program that watches for new public images starts it, mounts its disk, and finds the deploy key in a home directory.',
  console: [
    'Open EC2, *AMIs*, *Owned by me*, and pick the image.',
    'Choose *Actions*, *Edit AMI permissions*, *Private*, add the accounts that need it, and save.',
    'In the EC2 settings under *Data protection and security*, turn on *Block public access for AMIs*.',
  ],
  cli: code`
    aws ec2 modify-image-attribute --image-id IMAGE_ID --launch-permission 'Remove=[{Group=all}]'
    aws ec2 enable-image-block-public-access --image-block-public-access-state block-new-sharing
  `,
  terraform: code`
    # Shares with one account; the image itself is private.
    resource "aws_ami_launch_permission" "partner" {
      image_id   = "IMAGE_ID"
      account_id = "PARTNER_ACCOUNT_ID"
    }

    resource "aws_ec2_image_block_public_access" "this" {
      state = "block-new-sharing"
    }
  `,
  cost: 'It is free. Others who start the image can no longer do so; instances that run go on. Whatever secret is on it counts as known.',
  byHand: {
    run: "aws ec2 describe-images --owners self --query 'Images[?Public].[ImageId,Name]'",
    look: 'An empty list, in every region.',
  },
  links: [
    'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharingamis-intro.html',
    'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/block-public-access-to-amis.html',
  ],
});
