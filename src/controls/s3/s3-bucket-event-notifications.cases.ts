import { cases, denied } from '../case.ts';

export default cases('s3-bucket-event-notifications', 's3:bucket', [
  { name: 'to EventBridge', verdict: 'pass', facts: { eventDestinations: ['EventBridge'] } },
  {
    name: 'to a function',
    verdict: 'pass',
    facts: { eventDestinations: ['arn:aws:lambda:eu-west-1:111122223333:function:resize'] },
  },
  { name: 'nowhere', verdict: 'fail', facts: { eventDestinations: [] } },
  { name: 'denied', verdict: 'unknown', facts: { eventDestinations: denied('s3:GetBucketNotification') } },
]);
