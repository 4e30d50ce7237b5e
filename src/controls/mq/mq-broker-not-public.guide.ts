import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the broker reachable from inside of its VPC only? A public ActiveMQ broker may still be closed by its security groups, but nothing else stands before it; a public RabbitMQ broker has none.',
  attack:
    'In 2023 a flaw in ActiveMQ let anyone who reached its port run programs on the broker. Within days scanners found those with public addresses; the private ones had time until the maintenance window.',
  console: [
    'Open Amazon MQ, *Create brokers*, and choose *Private access* under *Additional settings*.',
    'Move the queues and clients to the new broker.',
    'Delete the old one.',
  ],
  cli: code`
    aws mq create-broker --broker-name NEW_BROKER --no-publicly-accessible \
      --engine-type ACTIVEMQ --engine-version 5.19 --host-instance-type mq.m5.large \
      --deployment-mode ACTIVE_STANDBY_MULTI_AZ --subnet-ids SUBNET_1 SUBNET_2 \
      --security-groups SECURITY_GROUP_ID --users file://users.json
  `,
  terraform: code`
    resource "aws_mq_broker" "this" {
      # …
      publicly_accessible = false
      subnet_ids          = ["SUBNET_1", "SUBNET_2"]
    }
  `,
  cost: 'It is free, but the setting cannot be changed: a new broker is needed, and Terraform replaces the old one when you only change the line. Clients outside of the VPC need a VPN or a peering.',
  byHand: {
    run: 'aws mq describe-broker --broker-id BROKER_ID --query PubliclyAccessible',
    look: '`false`.',
  },
  links: ['https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/using-amazon-mq-securely.html'],
});
