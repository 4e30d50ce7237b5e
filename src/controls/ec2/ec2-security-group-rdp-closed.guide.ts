import { code, guide } from '../guide.ts';
import { LINKS, NARROW_IN_CONSOLE, OPEN_RULES, REVOKE } from './security-group-guide.ts';

export default guide({
  asks: 'Does no inbound rule open TCP port 3389 (Remote Desktop) to the internet, alone or within a range?',
  attack:
    'Crews that sell ransomware buy lists of machines with Remote Desktop open and try passwords until one fits. Flaws of 2019 in the protocol itself needed no password at all.',
  console: [
    ...NARROW_IN_CONSOLE,
    'Reach the machine by *Fleet Manager* of Systems Manager, or by port forwarding of Session Manager, which need no open port.',
  ],
  cli: code`
    ${REVOKE}

    # Remote Desktop without an open port (then connect to localhost:13389):
    aws ssm start-session --target INSTANCE_ID --document-name AWS-StartPortForwardingSession \
      --parameters portNumber=3389,localPortNumber=13389
  `,
  terraform: code`
    resource "aws_vpc_security_group_ingress_rule" "rdp_from_vpn" {
      security_group_id = "GROUP_ID"
      cidr_ipv4         = "VPN_CIDR"
      ip_protocol       = "tcp"
      from_port         = 3389
      to_port           = 3389
    }
  `,
  cost: 'It is free. Whoever works over the open port loses it: set up Session Manager (agent, instance role, endpoints or a NAT gateway) first.',
  byHand: {
    run: OPEN_RULES,
    look: 'No line whose ports hold 3389, and none with protocol `-1`.',
  },
  links: [
    ...LINKS,
    'https://docs.aws.amazon.com/systems-manager/latest/userguide/fleet-manager-remote-desktop-connections.html',
  ],
});
