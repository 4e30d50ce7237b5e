import { code, guide } from '../guide.ts';
import { LINKS, NARROW_IN_CONSOLE, OPEN_RULES, REVOKE } from './security-group-guide.ts';

export default guide({
  asks: 'Does no inbound rule open TCP port 22 (SSH) to the internet, alone or within a range?',
  attack:
    'An image with a forgotten user `test` and password `test` is started; botnets try just that on every address, and an hour later the machine mines coins and looks around with its role.',
  console: [
    ...NARROW_IN_CONSOLE,
    'Reach the machine by Session Manager or an EC2 Instance Connect Endpoint, which need no port open to the internet.',
  ],
  cli: code`
    ${REVOKE}

    # A shell without an open port:
    aws ssm start-session --target INSTANCE_ID
  `,
  terraform: code`
    resource "aws_vpc_security_group_ingress_rule" "ssh_from_vpn" {
      security_group_id = "GROUP_ID"
      cidr_ipv4         = "VPN_CIDR"
      ip_protocol       = "tcp"
      from_port         = 22
      to_port           = 22
    }
  `,
  cost: 'It is free. Whoever works over the open port loses it: set up Session Manager (agent, instance role, endpoints or a NAT gateway) first. CI systems that come by SSH need their addresses allowed, or an agent inside.',
  byHand: {
    run: OPEN_RULES,
    look: 'No line whose ports hold 22, and none with protocol `-1`.',
  },
  links: [
    ...LINKS,
    'https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager.html',
    'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/connect-with-ec2-instance-connect-endpoint.html',
  ],
});
