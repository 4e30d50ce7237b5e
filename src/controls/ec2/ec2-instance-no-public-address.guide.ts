import { code, guide } from '../guide.ts';
import { privateInstance } from './instance-exposure-guide.ts';

export default guide({
  asks: 'Does no interface of the instance have a public IPv4 address: neither an Elastic IP nor one that AWS lends it while it runs? IPv6 addresses, which are all public by their kind, are judged by what reaches them.',
  attack:
    'A database server has had a public address since its first day, when that was handy. For three years a security group is all that protects it; in the fourth somebody opens that group for a quarter of an hour to look for a fault, and forgets to close it.',
  console: [
    'Open EC2, *Instances*, the instance, and look at *Public IPv4 address* and *Elastic IP addresses*.',
    'An Elastic IP is taken away by *Actions*, *Networking*, *Disassociate Elastic IP address*.',
    'An address that AWS lends is turned off by *Actions*, *Networking*, *Manage IP addresses*, *Auto-assign public IP*.',
    'Serve the public by a load balancer in the public subnets, and let the instance out by a NAT gateway.',
  ],
  cli: code`
    aws ec2 disassociate-address --association-id ASSOCIATION_ID
    aws ec2 modify-network-interface-attribute --network-interface-id ENI_ID --no-associate-public-ip-address
  `,
  terraform: privateInstance('443'),
  cost: 'AWS charges for each public address by the hour, so that is saved; a load balancer or NAT gateway costs more than one address. Whatever knows the address, such as DNS records and allow lists of partners, must learn the new one first.',
  byHand: {
    run: code`
      aws ec2 describe-instances \
        --query 'Reservations[].Instances[].[InstanceId,NetworkInterfaces[].PrivateIpAddresses[].Association.PublicIp]'
    `,
    look: 'An empty list for every instance.',
  },
  links: [
    'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-instance-addressing.html',
    'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/working-with-ip-addresses.html',
  ],
});
