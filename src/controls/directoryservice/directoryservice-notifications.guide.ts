import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is a topic of SNS associated with the directory, and is it still there?',
  attack:
    'Replication between the domain controllers stops on Friday. On Monday half of the company cannot sign in, and the other half works with passwords of last week.',
  console: [
    'Open Directory Service, the directory, *Maintenance*, *Directory monitoring*.',
    'Choose *Actions*, *Create notification*, and a topic with a subscriber.',
  ],
  cli: code`
    aws ds register-event-topic --directory-id DIRECTORY_ID --topic-name TOPIC
  `,
  terraform: code`
    # The provider has no resource for it: use the command line once.
    resource "aws_sns_topic" "directory" {
      name = "TOPIC"
    }
  `,
  cost: 'It is free or nearly so.',
  byHand: {
    run: "aws ds describe-event-topics --query 'EventTopics[].[DirectoryId,TopicName,Status]'",
    look: '`Registered` for each directory.',
  },
  links: ['https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_enable_notifications.html'],
});
