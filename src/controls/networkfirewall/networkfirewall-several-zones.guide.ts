import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does every network firewall have endpoints in two Availability Zones at least?',
  attack:
    'The zone of the firewall fails, and nothing gets out of the other zones any more. At two at night somebody sets the routes to the internet gateway “for now”; the firewall sees nothing from then on.',
  console: [
    'Open VPC, *Network Firewall*, *Firewalls*, the firewall, and the tab *Firewall details*, *Associated subnets*, *Edit*.',
    'Add a firewall subnet of a second zone, and save.',
    'Lead the route table of that zone to the new endpoint.',
  ],
  cli: 'aws network-firewall associate-subnets --firewall-name NAME --subnet-mappings SubnetId=SECOND_SUBNET_ID',
  terraform: code`
    resource "aws_networkfirewall_firewall" "this" {
      # …
      subnet_mapping {
        subnet_id = "SUBNET_ID"
      }

      subnet_mapping {
        subnet_id = "SECOND_SUBNET_ID"
      }
    }
  `,
  cost: 'Each endpoint costs by the hour like the first, and traffic by the gigabyte. A route through another zone’s endpoint costs for traffic between zones as well.',
  byHand: {
    run: 'aws network-firewall describe-firewall --firewall-name NAME --query Firewall.SubnetMappings',
    look: 'Two subnets at least, of different zones.',
  },
  links: ['https://docs.aws.amazon.com/network-firewall/latest/developerguide/arch-two-zone-igw.html'],
});
