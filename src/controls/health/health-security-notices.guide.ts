import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Has AWS Health no open event of the services `ABUSE` and `RISK`, by which AWS tells of attacks from your account and of your credentials found in public? Without Business support the API does not answer, and the verdict is unknown.',
  attack:
    'A developer pushes a key to a public repository on Friday. AWS finds it within minutes, opens an event and writes to the root mailbox; nobody reads either until the miners have run for a weekend.',
  console: [
    'Open the AWS Health Dashboard, *Your account health*, *Open and recent issues*.',
    'Deactivate the key or isolate the machine that the event names, before anything else.',
    'Look in CloudTrail what was done with it, delete what is not yours, and answer AWS in the Support Center.',
    'Let a rule of EventBridge on the source `aws.health` tell somebody at once from now on; that works without a paid plan.',
  ],
  cli: code`
    aws iam update-access-key --user-name NAME --access-key-id KEY_ID --status Inactive
    aws cloudtrail lookup-events --lookup-attributes AttributeKey=AccessKeyId,AttributeValue=KEY_ID
    aws health describe-affected-entities --region us-east-1 --filter eventArns=EVENT_ARN
  `,
  terraform: code`
    resource "aws_cloudwatch_event_rule" "health" {
      name = "abuse-and-risk"

      event_pattern = jsonencode({
        source        = ["aws.health"]
        "detail-type" = ["AWS Health Event", "AWS Health Abuse Event"]
        detail        = { service = ["RISK", "ABUSE"] }
      })
    }
  `,
  cost: 'The API comes with Business support, which is a share of the bill; the dashboard and the events are free. AWS limits or closes accounts that do not answer reports of abuse.',
  byHand: {
    run: code`
      aws health describe-events --region us-east-1 \
        --filter services=RISK,ABUSE,eventStatusCodes=open --query 'events[].[eventTypeCode,region,startTime]'
    `,
    look: 'An empty list; without a paid plan, the dashboard in the console.',
  },
  links: [
    'https://docs.aws.amazon.com/health/latest/ug/what-is-aws-health.html',
    'https://docs.aws.amazon.com/health/latest/ug/cloudwatch-events-health.html',
  ],
});
