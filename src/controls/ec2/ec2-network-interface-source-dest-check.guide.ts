import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the source/destination check on for every network interface of your own, so that EC2 drops what is neither from nor for its addresses? NAT gateways and interfaces of AWS’s services are not asked about.',
  attack:
    'The check was turned off on a build machine to try a VPN. An intruder on it adds one route and one line to the firewall, and the subnet that has no way out talks to the internet through it.',
  console: [
    'Open EC2, *Network Interfaces*, and pick the interface.',
    'Choose *Actions*, *Change source/dest. check*, tick *Enable*, and save.',
  ],
  cli: 'aws ec2 modify-network-interface-attribute --network-interface-id ENI_ID --source-dest-check',
  terraform: code`
    resource "aws_network_interface" "this" {
      # …
      source_dest_check = true
    }
  `,
  cost: 'It is free. Machines that are meant to pass traffic on stop doing so: NAT instances, VPN gateways, firewalls, and nodes of some Kubernetes networks. Except these by name in the configuration.',
  byHand: {
    run: code`
      aws ec2 describe-network-interfaces --filters Name=source-dest-check,Values=false \
        --query 'NetworkInterfaces[].[NetworkInterfaceId,InterfaceType,RequesterManaged,Description]'
    `,
    look: 'Nothing but NAT gateways, interfaces of services, and your own routers.',
  },
  links: ['https://docs.aws.amazon.com/vpc/latest/userguide/work-with-nat-instances.html'],
});
