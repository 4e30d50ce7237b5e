import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Are both tunnels of every site-to-site VPN connection up at the time of the scan?',
  attack:
    'The second tunnel was never configured, since the first one worked. AWS replaces the endpoint of the first on a Sunday night; on Monday the warehouse cannot book anything out.',
  console: [
    'Open VPC, *Site-to-Site VPN connections*, the connection, and the tab *Tunnel details*.',
    'Choose *Download configuration* for your device, and configure the tunnel that is down.',
    'Make an alarm on the metric `TunnelState` of each tunnel.',
  ],
  cli: code`
    aws ec2 describe-vpn-connections --vpn-connection-ids VPN_ID --query 'VpnConnections[].VgwTelemetry'
    aws ec2 modify-vpn-tunnel-options --vpn-connection-id VPN_ID --vpn-tunnel-outside-ip-address ADDRESS \
      --tunnel-options StartupAction=start
  `,
  terraform: code`
    resource "aws_vpn_connection" "this" {
      # …
      tunnel1_startup_action = "start"
      tunnel2_startup_action = "start"
    }
  `,
  cost: 'It is free: a connection costs the same with one tunnel or two. Changing a tunnel’s options takes it down for minutes.',
  byHand: {
    run: "aws ec2 describe-vpn-connections --query 'VpnConnections[].[VpnConnectionId,VgwTelemetry[].Status]'",
    look: '`UP` twice for each.',
  },
  links: ['https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNTunnels.html'],
});
