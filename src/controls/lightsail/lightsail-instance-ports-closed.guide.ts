import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Are no ports of the instance open to the internet but those of the settings `ports` and `udpPorts`: 80 and 443, unless you say otherwise?',
  attack:
    'The club’s blog was made in five minutes, with SSH open to all as Lightsail makes it. A plugin’s helper account has the password `backup1`; it takes a scanner two days to find that.',
  console: [
    'Open Lightsail, the instance, *Networking*, the firewalls for IPv4 and IPv6.',
    'Edit the rule for SSH or RDP: tick *Restrict to IP address*, and name yours, or tick *Allow Lightsail browser SSH/RDP*.',
    'Delete the rules of ports that nobody needs.',
  ],
  cli: code`
    # This replaces all rules of the instance: name those that stay.
    aws lightsail put-instance-public-ports --instance-name INSTANCE --port-infos \
      fromPort=80,toPort=80,protocol=tcp fromPort=443,toPort=443,protocol=tcp \
      fromPort=22,toPort=22,protocol=tcp,cidrListAliases=lightsail-connect
  `,
  terraform: code`
    resource "aws_lightsail_instance_public_ports" "this" {
      instance_name = "INSTANCE"

      port_info {
        protocol  = "tcp"
        from_port = 443
        to_port   = 443
      }

      port_info {
        protocol          = "tcp"
        from_port         = 22
        to_port           = 22
        cidr_list_aliases = ["lightsail-connect"]
      }
    }
  `,
  cost: 'It is free. Whoever connects from an address that you did not name is shut out: the client in the console stays.',
  byHand: {
    run: 'aws lightsail get-instance-port-states --instance-name INSTANCE',
    look: 'No `0.0.0.0/0` or `::/0` but for 80 and 443.',
  },
  links: [
    'https://docs.aws.amazon.com/lightsail/latest/userguide/understanding-firewall-and-port-mappings-in-amazon-lightsail.html',
  ],
});
