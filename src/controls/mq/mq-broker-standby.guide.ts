import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the broker run in more than one availability zone: ActiveMQ with a standby, RabbitMQ as a cluster?',
  attack:
    'One zone loses power on the busiest day of the year. The shop runs in three, but the broker between the checkout and the warehouse in just that one: orders are taken, and none is packed.',
  console: [
    'Open Amazon MQ, *Create brokers*, and choose *Active/standby broker* or *Cluster deployment*.',
    'Move the queues and clients to the new broker.',
    'Delete the old one.',
  ],
  cli: code`
    aws mq create-broker --broker-name NEW_BROKER --deployment-mode ACTIVE_STANDBY_MULTI_AZ \
      --engine-type ACTIVEMQ --engine-version 5.19 --host-instance-type mq.m5.large \
      --no-publicly-accessible --subnet-ids SUBNET_1 SUBNET_2 \
      --security-groups SECURITY_GROUP_ID --users file://users.json
  `,
  terraform: code`
    resource "aws_mq_broker" "this" {
      # …
      deployment_mode = "ACTIVE_STANDBY_MULTI_AZ"
      subnet_ids      = ["SUBNET_1", "SUBNET_2"]
    }
  `,
  cost: 'A standby costs a second instance, a cluster three. The mode cannot be changed: a new broker is needed, and clients need the failover form of its address.',
  byHand: {
    run: "aws mq list-brokers --query 'BrokerSummaries[].[BrokerName,EngineType,DeploymentMode]'",
    look: 'No `SINGLE_INSTANCE`.',
  },
  links: ['https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/amazon-mq-broker-architecture.html'],
});
