import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Are tunnel activity logs to CloudWatch Logs on for every tunnel of every site-to-site VPN connection?',
  attack:
    'Somebody who found an old pre-shared key tries to bring the tunnel up from elsewhere. The attempts stand in the log of the key exchange, which is off.',
  console: [
    'Open VPC, *Site-to-Site VPN connections*, the connection, and *Actions*, *Modify VPN tunnel options*.',
    'Choose the tunnel, enable *Tunnel activity log*, choose a log group, and save.',
    'Repeat it for the second tunnel when the first is up again.',
  ],
  cli: code`
    aws ec2 modify-vpn-tunnel-options --vpn-connection-id VPN_ID --vpn-tunnel-outside-ip-address ADDRESS \
      --tunnel-options 'LogOptions={CloudWatchLogOptions={LogEnabled=true,LogGroupArn=LOG_GROUP_ARN,LogOutputFormat=json}}'
  `,
  terraform: code`
    resource "aws_vpn_connection" "this" {
      # …
      tunnel1_log_options {
        cloudwatch_log_options {
          log_enabled   = true
          log_group_arn = "LOG_GROUP_ARN"
        }
      }

      tunnel2_log_options {
        cloudwatch_log_options {
          log_enabled   = true
          log_group_arn = "LOG_GROUP_ARN"
        }
      }
    }
  `,
  cost: 'The logs cost by the gigabyte, and are few. Changing a tunnel’s options takes it down for minutes: one after the other.',
  byHand: {
    run: code`
      aws ec2 describe-vpn-connections \
        --query 'VpnConnections[].[VpnConnectionId,Options.TunnelOptions[].LogOptions.CloudWatchLogOptions.LogEnabled]'
    `,
    look: '`true` for each tunnel.',
  },
  links: ['https://docs.aws.amazon.com/vpn/latest/s2svpn/monitoring-logs.html'],
});
