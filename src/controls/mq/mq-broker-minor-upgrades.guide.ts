import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the broker take new patch versions of its engine by itself, in its maintenance window?',
  attack:
    'A patch of RabbitMQ mends a flaw that lets any user read all queues. Whoever must put it in by hand has it on a list; the list is long, and the flaw is in every scanner by the weekend.',
  console: [
    'Open Amazon MQ, the broker, *Edit*.',
    'Turn on *Automatic minor version upgrades* under *Maintenance*, pick a quiet hour, and save.',
  ],
  cli: 'aws mq update-broker --broker-id BROKER_ID --auto-minor-version-upgrade',
  terraform: code`
    resource "aws_mq_broker" "this" {
      # …
      auto_minor_version_upgrade = true
    }
  `,
  cost: 'It is free. A broker of one instance is away for some minutes in the maintenance window; with a standby it changes over.',
  byHand: {
    run: 'aws mq describe-broker --broker-id BROKER_ID --query AutoMinorVersionUpgrade',
    look: '`true`.',
  },
  links: ['https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/upgrading-brokers.html'],
});
