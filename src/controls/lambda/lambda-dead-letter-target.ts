import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'lambda-dead-letter-target',
  title: 'Lambda functions keep the calls that failed',
  risk: { impact: 'order', exposure: 'inside', ease: 'direct' },
  why: 'An asynchronous call that fails three times is dropped without a word, and the order or alarm in it with it.',
  fix: 'Give functions that are called asynchronously a dead-letter queue, or a destination for failures.',
  items: ['monitor.central'],
  aka: { prowler: ['awslambda_function_no_dead_letter_queue'], cloudsploit: ['lambdaDeadLetterQueue'] },
  kind: 'lambda:function',
  facts: ['deadLetterTarget'],
  judge({ facts: { deadLetterTarget: target } }) {
    if (target === null) return fail('There is no dead-letter target; expected: a queue or a topic.');
    return pass(`Failed calls go to ${target}.`);
  },
});
