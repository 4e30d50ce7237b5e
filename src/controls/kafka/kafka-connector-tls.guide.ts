import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the connector of MSK Connect use TLS towards its Kafka cluster?',
  attack:
    'A connector copies the orders from Kafka to the warehouse. It was tried out without TLS and stayed so: whoever listens in that subnet has every order of the shop, as it is placed.',
  console: [
    'Open Amazon MSK, *MSK Connect*, *Connectors*, and note the configuration of this one.',
    'Make a new connector, and choose *TLS encrypted traffic* under *Security*.',
    'Delete the old one.',
  ],
  cli: code`
    aws kafkaconnect describe-connector --connector-arn CONNECTOR_ARN
    # Make it anew from what that prints, but for this:
    aws kafkaconnect create-connector --connector-name NEW_CONNECTOR \
      --kafka-cluster-encryption-in-transit encryptionType=TLS \
      --kafka-cluster-client-authentication authenticationType=IAM \
      --kafka-cluster file://cluster.json --connector-configuration file://connector.json \
      --capacity file://capacity.json --plugins file://plugins.json \
      --kafka-connect-version 2.7.1 --service-execution-role-arn ROLE_ARN
  `,
  terraform: code`
    resource "aws_mskconnect_connector" "this" {
      # …
      kafka_cluster_encryption_in_transit {
        encryption_type = "TLS"
      }
    }
  `,
  cost: 'It is free. The setting cannot be changed, so a new connector is needed; it goes on where the old one stopped if both have the same name of offsets.',
  byHand: {
    run: "aws kafkaconnect list-connectors --query 'connectors[].[connectorName,kafkaClusterEncryptionInTransit.encryptionType]'",
    look: '`TLS` beside each connector.',
  },
  links: ['https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-connectors.html'],
});
