import { judgePublicPolicy } from '../../effective/public-policy.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'sqs-queue-not-public',
  title: 'SQS queues are not open to the public',
  risk: { impact: 'data', exposure: 'internet', ease: 'chance' },
  severityNote: "A stranger must first learn the queue's URL, which no public list shows.",
  why: 'Strangers can read the messages of an open queue, delete them before they are handled, or send ones that are taken for yours.',
  fix: "Name the senders and readers in the queue's policy; where a service sends, add a condition on aws:SourceArn or aws:SourceAccount.",
  items: ['own.data-leaks'],
  aka: {
    prowler: ['sqs_queues_not_publicly_accessible'],
    cloudsploit: ['sqsPublicAccess'],
    securityHub: ['SQS.3'],
  },
  kind: 'sqs:queue',
  facts: ['Policy'],
  judge(queue) {
    return judgePublicPolicy('queue', queue, queue.facts.Policy);
  },
});
