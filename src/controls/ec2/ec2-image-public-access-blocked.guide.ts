import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the region refuse to make further AMIs public? Those that are public already stay so, and are asked about apart.',
  attack:
    'An image is to be copied to the account of another team. Whoever does it does not know that account’s number, and ticks *Public* for the five minutes that the copy takes.',
  console: [
    'Open EC2 in the region, and on the dashboard *Data protection and security*.',
    'Under *Block public access for AMIs* choose *Manage*, tick *Block new public sharing*, and save.',
  ],
  cli: 'aws ec2 enable-image-block-public-access --image-block-public-access-state block-new-sharing --region REGION',
  terraform: code`
    resource "aws_ec2_image_block_public_access" "this" {
      state = "block-new-sharing"
    }
  `,
  cost: 'It is free, and takes up to ten minutes. Who publishes images needs an account of its own for that.',
  byHand: {
    run: 'aws ec2 get-image-block-public-access-state --region REGION',
    look: '`block-new-sharing`, in every region. Accounts without public images have had it from the start since October 2023.',
  },
  links: ['https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/block-public-access-to-amis.html'],
});
