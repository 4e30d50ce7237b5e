import { cases, denied } from '../case.ts';

export default cases('lambda-dead-letter-target', 'lambda:function', [
  {
    name: 'a queue',
    verdict: 'pass',
    facts: { deadLetterTarget: 'arn:aws:sqs:eu-west-1:111122223333:failed' },
  },
  { name: 'none', verdict: 'fail', facts: { deadLetterTarget: null } },
  { name: 'denied', verdict: 'unknown', facts: { deadLetterTarget: denied('lambda:ListFunctions') } },
]);
