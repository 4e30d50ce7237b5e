import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does every network firewall write a log, of alerts or of flows?',
  attack:
    'A machine that was taken over tries a hundred addresses of its master, and the firewall drops every packet. A week later it tries DNS, which nobody thought of. The alerts of that week would have told.',
  console: [
    'Open VPC, *Network Firewall*, *Firewalls*, the firewall, and the tab *Firewall details*, *Logging*, *Edit*.',
    'Tick *Alert* and *Flow*, choose a log group, bucket or stream for each, and save.',
  ],
  cli: code`
    aws network-firewall update-logging-configuration --firewall-name NAME --logging-configuration \
      'LogDestinationConfigs=[{LogType=ALERT,LogDestinationType=CloudWatchLogs,LogDestination={logGroup=LOG_GROUP_NAME}}]'
  `,
  terraform: code`
    resource "aws_networkfirewall_logging_configuration" "this" {
      firewall_arn = "FIREWALL_ARN"

      logging_configuration {
        log_destination_config {
          log_type             = "ALERT"
          log_destination_type = "CloudWatchLogs"

          log_destination = {
            logGroup = "LOG_GROUP_NAME"
          }
        }
      }
    }
  `,
  cost: 'The logs cost by the gigabyte; flow logs of a busy network are many. One type can be added with each call.',
  byHand: {
    run: code`
      aws network-firewall describe-logging-configuration --firewall-name NAME \
        --query 'LoggingConfiguration.LogDestinationConfigs[].LogType'
    `,
    look: '`ALERT`, and better `FLOW` too.',
  },
  links: ['https://docs.aws.amazon.com/network-firewall/latest/developerguide/firewall-logging.html'],
});
