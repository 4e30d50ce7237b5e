import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Do instances whose launch says nothing about the metadata service require IMDSv2 in this region, or have none?',
  attack:
    'A tutorial has a command that starts an instance, without a word about metadata. The instance answers IMDSv1, and the application of the tutorial, which fetches addresses, hands out the keys of its role.',
  console: [
    'Open EC2 in the region, and on the dashboard *Data protection and security*.',
    'Under *IMDS defaults* choose *Manage*, set *Metadata version* to *V2 only (token required)*, and save.',
  ],
  cli: 'aws ec2 modify-instance-metadata-defaults --http-tokens required --region REGION',
  terraform: code`
    resource "aws_ec2_instance_metadata_defaults" "this" {
      http_tokens = "required"
    }
  `,
  cost: 'It is free and touches new instances only. Old images whose programs know IMDSv1 alone need a launch that says `optional`.',
  byHand: {
    run: 'aws ec2 get-instance-metadata-defaults --region REGION',
    look: '`HttpTokens` is `required`, in every region.',
  },
  links: ['https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-IMDS-new-instances.html'],
});
