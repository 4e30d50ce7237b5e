import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the virtualization type of the instance `hvm` and not `paravirtual`?',
  attack:
    'A paravirtual machine cannot be moved to a newer type, so it stays where it is with the system of its image. What that system no longer gets patched for stays open as long.',
  console: [
    'Open EC2, *Instances*, the instance, and look at *Virtualization type* on the tab *Details*.',
    'Start a new instance from a current image: all current images are HVM.',
    'Install the application there, move its data, and terminate the old one.',
  ],
  cli: code`
    aws ec2 run-instances --image-id HVM_IMAGE_ID --instance-type t3.small --min-count 1 --max-count 1
  `,
  terraform: code`
    data "aws_ami" "current" {
      owners      = ["amazon"]
      most_recent = true

      filter {
        name   = "virtualization-type"
        values = ["hvm"]
      }

      filter {
        name   = "name"
        values = ["al2023-ami-2023.*-x86_64"]
      }
    }
  `,
  cost: 'Current types cost less for the same work. The machine must be built anew, since a paravirtual image cannot be turned into an HVM one.',
  byHand: {
    run: "aws ec2 describe-instances --query 'Reservations[].Instances[].[InstanceId,VirtualizationType]'",
    look: '`hvm` for every instance.',
  },
  links: ['https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ComponentsAMIs.html'],
});
