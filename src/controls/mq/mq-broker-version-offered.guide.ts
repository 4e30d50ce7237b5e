import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the version of ActiveMQ or RabbitMQ that the broker runs still among those that Amazon MQ offers for new brokers? It need not be the newest.',
  attack:
    'AWS ends the support of a version and upgrades what is left of it by force, in a maintenance window of its choice. The clients were never tried with the new one, and the shop stands still on a Sunday.',
  console: [
    'Open Amazon MQ, the broker, *Edit*.',
    'Choose a newer *Broker engine version*, and apply it in a quiet hour.',
  ],
  cli: code`
    aws mq describe-broker-engine-types --engine-type ACTIVEMQ
    aws mq update-broker --broker-id BROKER_ID --engine-version 5.19
    aws mq reboot-broker --broker-id BROKER_ID
  `,
  terraform: code`
    resource "aws_mq_broker" "this" {
      # …
      engine_version = "5.19"
    }
  `,
  cost: 'It is free. The broker restarts, and old client libraries may not speak to the new version: try it on a copy. RabbitMQ must be brought up one minor version after the other.',
  byHand: {
    run: code`
      aws mq describe-broker --broker-id BROKER_ID --query '[EngineType,EngineVersion]'
      aws mq describe-broker-engine-types --query 'BrokerEngineTypes[].[EngineType,EngineVersions[].Name]'
    `,
    look: 'The broker’s version is in the second list.',
  },
  links: [
    'https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/activemq-version-management.html',
    'https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/rabbitmq-version-management.html',
  ],
});
