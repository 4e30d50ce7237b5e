import { judgeForeignAccess, NOBODY_KNOWN } from '../../effective/foreign-access.ts';
import { asRead, control } from '../../model/control.ts';

export default control({
  id: 'sqs-queue-foreign-access',
  title: 'SQS queue policies let in no unknown account',
  risk: { impact: 'data', exposure: 'foothold', ease: 'effort' },
  why: 'Whoever runs the other account, or breaks into it, reads the messages, deletes them or sends his own.',
  fix: 'Take accounts that need no access any more out of the policy, and name the others in knownAccounts.',
  items: ['own.data-leaks'],
  aka: { cloudsploit: ['sqsCrossAccount'] },
  kind: 'sqs:queue',
  facts: ['Policy'],
  relations: { accounts: asRead('aws:account', ['organization']) },
  settings: NOBODY_KNOWN,
  judge(queue, { related: { accounts }, settings }) {
    return judgeForeignAccess({
      what: 'queue',
      resource: queue,
      text: queue.facts.Policy,
      accounts,
      settings,
    });
  },
});
