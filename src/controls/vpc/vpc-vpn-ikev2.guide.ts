import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does every tunnel of every site-to-site VPN connection take IKEv2 alone? Unless something else is chosen, AWS takes both versions.',
  attack:
    'Somebody on the way records the start of an IKEv1 connection in aggressive mode, and tries words against it at home until the pre-shared key is found. With the key they are a branch office.',
  console: [
    'Set the customer gateway to IKEv2 first; every device of the last ten years knows it.',
    'Open VPC, *Site-to-Site VPN connections*, the connection, and *Actions*, *Modify VPN tunnel options*.',
    'For each tunnel, set *IKE versions* to *ikev2* alone, and save.',
  ],
  cli: code`
    aws ec2 modify-vpn-tunnel-options --vpn-connection-id VPN_ID --vpn-tunnel-outside-ip-address ADDRESS \
      --tunnel-options 'IKEVersions=[{Value=ikev2}]'
  `,
  terraform: code`
    resource "aws_vpn_connection" "this" {
      # …
      tunnel1_ike_versions = ["ikev2"]
      tunnel2_ike_versions = ["ikev2"]
    }
  `,
  cost: 'It is free. A device that knows IKEv1 only can no longer connect. Changing a tunnel’s options takes it down for minutes: one after the other.',
  byHand: {
    run: code`
      aws ec2 describe-vpn-connections \
        --query 'VpnConnections[].[VpnConnectionId,Options.TunnelOptions[].IkeVersions[].Value]'
    `,
    look: '`ikev2` and nothing else for each tunnel.',
  },
  links: ['https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNTunnels.html'],
});
