import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Are delete protection and subnet change protection on for every network firewall? For one that hangs on a transit gateway, its zones count as its subnets.',
  attack:
    'A stack of a test is deleted, and the firewall that it was allowed to share goes with it. All routes of production lead into nothing.',
  console: [
    'Open VPC, *Network Firewall*, *Firewalls*, the firewall, and the tab *Firewall details*, *Change protections*, *Edit*.',
    'Turn on *Delete protection* and *Subnet change protection*, and save.',
  ],
  cli: code`
    aws network-firewall update-firewall-delete-protection --firewall-name NAME --delete-protection
    aws network-firewall update-subnet-change-protection --firewall-name NAME --subnet-change-protection
  `,
  terraform: code`
    resource "aws_networkfirewall_firewall" "this" {
      # …
      delete_protection        = true
      subnet_change_protection = true
    }
  `,
  cost: 'It is free. Who means to change the firewall must turn the protection off first.',
  byHand: {
    run: code`
      aws network-firewall describe-firewall --firewall-name NAME \
        --query 'Firewall.[DeleteProtection,SubnetChangeProtection]'
    `,
    look: '`true` twice.',
  },
  links: ['https://docs.aws.amazon.com/network-firewall/latest/developerguide/firewall-settings.html'],
});
