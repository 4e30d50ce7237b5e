import { all, control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'sqs-dead-letter-queue',
  title: 'SQS queues keep what nobody could handle',
  risk: { impact: 'order', exposure: 'inside', ease: 'direct' },
  why: 'A message that breaks its reader comes again and again until it is dropped, and what was in it is lost.',
  fix: 'Give the queue a dead-letter queue, and watch the length of that.',
  items: ['monitor.central'],
  aka: { cloudsploit: ['sqsDeadLetterQueue'] },
  kind: 'sqs:queue',
  facts: ['deadLetterTarget'],
  relations: { queues: all('sqs:queue', ['deadLetterTarget'], { within: 'region' }) },
  judge({ arn, facts: { deadLetterTarget: target } }, { related: { queues } }) {
    if (target !== null) return pass(`What nobody could handle goes to ${target}.`);
    if (queues.some(({ facts }) => facts.deadLetterTarget === arn))
      return notApplicable('The queue is itself one for messages that nobody could handle.');
    return fail('There is no dead-letter queue; expected: one.');
  },
});
