import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the broker send its general log to CloudWatch Logs, and its audit log too where the engine is ActiveMQ? RabbitMQ has no audit log.',
  attack:
    'Somebody signed in to the web console with the operator’s password, emptied the queue of refunds and put in some of his own. When it comes out there is no record of when he came, or from where.',
  console: [
    'Open Amazon MQ, the broker, *Edit*.',
    'Under *CloudWatch Logs* turn on *General*, and for ActiveMQ *Audit*.',
    'Save, and apply the change with a reboot or in the maintenance window.',
  ],
  cli: code`
    aws logs put-resource-policy --policy-name AmazonMQ-logs --policy-document file://policy.json
    aws mq update-broker --broker-id BROKER_ID --logs General=true,Audit=true
    aws mq reboot-broker --broker-id BROKER_ID
  `,
  terraform: code`
    resource "aws_mq_broker" "this" {
      # …
      logs {
        general = true
        audit   = true # ActiveMQ alone
      }
    }
  `,
  cost: 'Logs cost by the gigabyte. ActiveMQ takes the change at a reboot, and Amazon MQ needs a policy of CloudWatch Logs that lets it write.',
  byHand: {
    run: 'aws mq describe-broker --broker-id BROKER_ID --query Logs',
    look: '`General` is true, and `Audit` too where the engine is ActiveMQ.',
  },
  links: ['https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/security-logging-monitoring.html'],
});
