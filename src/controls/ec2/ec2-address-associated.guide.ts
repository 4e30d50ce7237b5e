import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is every Elastic IP address associated with an instance or network interface? Addresses that an AWS service keeps are not asked about.',
  attack:
    'The address of a shop that was moved is kept “to be safe”, and released by a clean-up script a year later. The DNS record still points to it: whoever is given the address next serves pages under the shop’s name.',
  console: [
    'Open EC2, *Elastic IPs*, and pick the address without an association.',
    'Look in Route 53 and wherever else the address may be written down.',
    'Choose *Actions*, *Release Elastic IP addresses*.',
  ],
  cli: 'aws ec2 release-address --allocation-id ALLOCATION_ID',
  terraform: code`
    resource "aws_eip" "this" {
      instance = "INSTANCE_ID"
    }
  `,
  cost: 'It saves what AWS charges for the address by the hour. A released address may be gone to somebody else; addresses that partners have on their lists are better put to use than released.',
  byHand: {
    run: "aws ec2 describe-addresses --query 'Addresses[?!AssociationId].[AllocationId,PublicIp]'",
    look: 'An empty list, in every region.',
  },
  links: ['https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/elastic-ip-addresses-eip.html'],
});
