import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const arn = 'arn:aws:sqs:eu-west-1:111122223333:orders';
const other = (deadLetterTarget: string | null): Neighbour => ({
  kind: 'sqs:queue',
  id: 'others',
  facts: { deadLetterTarget },
});

export default cases('sqs-dead-letter-queue', 'sqs:queue', [
  { name: 'there is one', verdict: 'pass', arn, facts: { deadLetterTarget: `${arn}-failed` } },
  { name: 'there is none', verdict: 'fail', arn, facts: { deadLetterTarget: null }, others: [other(null)] },
  {
    name: 'it is one',
    verdict: 'not-applicable',
    arn,
    facts: { deadLetterTarget: null },
    others: [other(arn)],
  },
  { name: 'denied', verdict: 'unknown', arn, facts: { deadLetterTarget: denied('sqs:GetQueueAttributes') } },
]);
