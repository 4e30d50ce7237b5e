import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does every Client VPN endpoint log connections to CloudWatch Logs?',
  attack:
    'A laptop is stolen with the VPN’s certificate on it. A month later somebody asks whether it was used; there is no list of connections to look it up in.',
  console: [
    'Open VPC, *Client VPN endpoints*, the endpoint, and *Actions*, *Modify client VPN endpoint*.',
    'Under *Connection logging* tick *Enable log details on client connections*, choose a log group, and save.',
  ],
  cli: code`
    aws ec2 modify-client-vpn-endpoint --client-vpn-endpoint-id ENDPOINT_ID \
      --connection-log-options Enabled=true,CloudwatchLogGroup=LOG_GROUP_NAME
  `,
  terraform: code`
    resource "aws_ec2_client_vpn_endpoint" "this" {
      # …
      connection_log_options {
        enabled              = true
        cloudwatch_log_group = "LOG_GROUP_NAME"
      }
    }
  `,
  cost: 'The logs cost by the gigabyte, and are few. Connections that exist go on.',
  byHand: {
    run: code`
      aws ec2 describe-client-vpn-endpoints \
        --query 'ClientVpnEndpoints[].[ClientVpnEndpointId,ConnectionLogOptions.Enabled]'
    `,
    look: '`true` for each.',
  },
  links: ['https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/connection-logging.html'],
});
