import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does at least one trail that is logging have CloudTrail Insights turned on?',
  attack:
    'A script with a stolen key tries one action after the other to see what it may: nine hundred refusals in five minutes, in an account that has three an hour. Insights makes an event of that, which an alarm can pick up.',
  console: [
    'Open CloudTrail, *Trails*, and the trail of all regions.',
    'Under *Insights events* choose *Edit*, *API call rate* and *API error rate*, and save.',
    'Let a rule of EventBridge send the events where somebody reads them.',
  ],
  cli: code`
    aws cloudtrail put-insight-selectors --trail-name TRAIL \
      --insight-selectors '[{"InsightType":"ApiCallRateInsight"},{"InsightType":"ApiErrorRateInsight"}]'
  `,
  terraform: code`
    resource "aws_cloudtrail" "this" {
      # …
      insight_selector {
        insight_type = "ApiCallRateInsight"
      }

      insight_selector {
        insight_type = "ApiErrorRateInsight"
      }
    }
  `,
  cost: 'It is paid by the number of events that are looked at, 35 cents for 100,000 and type. The first insights come after a day and a half, when a usual rate is known.',
  byHand: {
    run: 'aws cloudtrail describe-trails --query "trailList[].[Name,HasInsightSelectors]"',
    look: '`true` for a trail that is logging.',
  },
  links: [
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-insights-events-with-cloudtrail.html',
  ],
});
