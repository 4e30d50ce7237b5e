import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Do the logs of the connector’s workers go to CloudWatch Logs, to a bucket or to a Firehose stream?',
  attack:
    'A connector’s target was changed for an hour, to a bucket of another account, and back. CloudTrail tells that; how many orders left in that hour only the workers’ logs would, and there are none.',
  console: [
    'Open Amazon MSK, *MSK Connect*, *Connectors*, and note the configuration of this one.',
    'Make a new connector, and choose where its logs go under *Logs*.',
    'Delete the old one.',
  ],
  cli: code`
    aws kafkaconnect describe-connector --connector-arn CONNECTOR_ARN
    # Make it anew from what that prints, but for this:
    aws kafkaconnect create-connector --connector-name NEW_CONNECTOR \
      --log-delivery 'workerLogDelivery={cloudWatchLogs={enabled=true,logGroup=LOG_GROUP}}' \
      --kafka-cluster file://cluster.json --connector-configuration file://connector.json \
      --kafka-cluster-encryption-in-transit encryptionType=TLS \
      --kafka-cluster-client-authentication authenticationType=IAM \
      --capacity file://capacity.json --plugins file://plugins.json \
      --kafka-connect-version 2.7.1 --service-execution-role-arn ROLE_ARN
  `,
  terraform: code`
    resource "aws_mskconnect_connector" "this" {
      # …
      log_delivery {
        worker_log_delivery {
          cloudwatch_logs {
            enabled   = true
            log_group = "LOG_GROUP"
          }
        }
      }
    }
  `,
  cost: 'Logs cost by the gigabyte. The setting cannot be changed, so a new connector is needed.',
  byHand: {
    run: "aws kafkaconnect list-connectors --query 'connectors[].[connectorName,logDelivery.workerLogDelivery]'",
    look: 'One of `cloudWatchLogs`, `firehose` and `s3` is enabled.',
  },
  links: ['https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-logging.html'],
});
