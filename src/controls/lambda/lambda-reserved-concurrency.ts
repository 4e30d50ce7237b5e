import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'lambda-reserved-concurrency',
  title: 'Lambda functions have a limit of calls at once',
  risk: { impact: 'order', exposure: 'inside', ease: 'effort' },
  why: 'One function that is flooded takes all of the account’s concurrency, and the others stand still while the bill grows.',
  fix: 'Reserve concurrency for functions that strangers can call, and for those that must never wait.',
  items: ['own.isolation'],
  aka: {},
  kind: 'lambda:function',
  facts: ['ReservedConcurrentExecutions'],
  judge({ facts: { ReservedConcurrentExecutions: reserved } }) {
    if (reserved === null)
      return fail('No concurrency is reserved, so only the account limits it; expected: a number.');
    return pass(`ReservedConcurrentExecutions is ${reserved}.`);
  },
});
