import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is every EBS volume attached to an instance, running or stopped?',
  attack:
    'The disk of a database server that was replaced two years ago is still there. Its customers are not in any list of what holds personal data, so when everything else is locked down, this one stays readable for every script of the test team.',
  console: [
    'Open EC2, *Volumes*, and filter by *Volume state = available*.',
    'If its data may be needed, choose *Actions*, *Create snapshot*.',
    'Choose *Actions*, *Delete volume*.',
  ],
  cli: code`
    aws ec2 create-snapshot --volume-id VOLUME_ID --description 'last state'
    aws ec2 delete-volume --volume-id VOLUME_ID
  `,
  terraform: code`
    # Disks that go when their instance goes:
    resource "aws_instance" "this" {
      # …
      root_block_device {
        delete_on_termination = true
      }
    }
  `,
  cost: 'It saves what the volume costs; a snapshot costs less. Volumes of Kubernetes claims may wait for their next pod.',
  byHand: {
    run: "aws ec2 describe-volumes --filters Name=status,Values=available --query 'Volumes[].[VolumeId,CreateTime]'",
    look: 'An empty list, in every region.',
  },
  links: ['https://docs.aws.amazon.com/ebs/latest/userguide/ebs-deleting-volume.html'],
});
