import { code, guide } from '../guide.ts';

export default guide({
  asks: 'In each region with databases: does a subscription that is enabled and works tell of maintenance and failure of instances and clusters, and of configuration changes of instances and parameter groups? One that names single databases leaves out the next, and does not count.',
  attack:
    'Somebody sets `rds.force_ssl` to 0 in the parameter group that production uses, to get an old program to run. RDS reports the change as an event; nobody has asked to be told.',
  console: [
    'Open RDS, *Event subscriptions*, *Create event subscription*.',
    'Choose a topic of SNS that people read, and the source type with all of its sources.',
    'Choose the categories that the finding names, create, and confirm the subscription to the topic.',
  ],
  cli: code`
    aws rds create-event-subscription --subscription-name instances --sns-topic-arn TOPIC_ARN \
      --source-type db-instance --event-categories maintenance failure "configuration change" --enabled
    aws rds create-event-subscription --subscription-name clusters --sns-topic-arn TOPIC_ARN \
      --source-type db-cluster --event-categories maintenance failure --enabled
    aws rds create-event-subscription --subscription-name groups --sns-topic-arn TOPIC_ARN \
      --source-type db-parameter-group --event-categories "configuration change" --enabled
  `,
  terraform: code`
    resource "aws_db_event_subscription" "instances" {
      name             = "instances"
      sns_topic        = "TOPIC_ARN"
      source_type      = "db-instance"
      event_categories = ["maintenance", "failure", "configuration change"]
    }
  `,
  cost: 'Next to nothing: a mail for each event. See that somebody reads the topic.',
  byHand: {
    run: 'aws rds describe-event-subscriptions',
    look: '`Enabled` true and `Status` `active`, and the categories above for each source type.',
  },
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Events.html'],
});
