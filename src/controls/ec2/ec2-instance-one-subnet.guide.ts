import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Are all network interfaces of the instance in one subnet? Several interfaces in the same subnet pass: container networks and high throughput need them.',
  attack:
    'A reporting server has one interface in the office’s subnet and one in the subnet of the payment systems, so that it can read from both. Whoever breaks into it stands inside the payment network, past the network ACL that was to keep the office out.',
  console: [
    'Open EC2, *Instances*, the instance, and the tab *Networking*: it lists the interfaces with their subnets.',
    'Find out what uses the second interface, and let it use the first by a route and a rule of the group.',
    'In *Network interfaces* choose *Actions*, *Detach*, then *Delete*.',
  ],
  cli: code`
    aws ec2 describe-network-interfaces --filters Name=attachment.instance-id,Values=INSTANCE_ID \
      --query 'NetworkInterfaces[].[NetworkInterfaceId,SubnetId,Attachment.AttachmentId]'
    aws ec2 detach-network-interface --attachment-id ATTACHMENT_ID
    aws ec2 delete-network-interface --network-interface-id ENI_ID
  `,
  terraform: code`
    resource "aws_instance" "this" {
      # …
      subnet_id = "SUBNET_ID"
      # and no aws_network_interface_attachment in another subnet
    }
  `,
  cost: 'It is free. Firewalls, routers and other appliances stand in two networks on purpose: except them by name in the configuration.',
  byHand: {
    run: code`
      aws ec2 describe-instances \
        --query 'Reservations[].Instances[].[InstanceId,NetworkInterfaces[].SubnetId]'
    `,
    look: 'One and the same subnet in each list.',
  },
  links: ['https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-eni.html'],
});
