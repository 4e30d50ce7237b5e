import { judgeForeignAccess, NOBODY_KNOWN } from '../../effective/foreign-access.ts';
import { asRead, control } from '../../model/control.ts';

export default control({
  id: 'sns-topic-foreign-access',
  title: 'SNS topic policies let in no unknown account',
  risk: { impact: 'data', exposure: 'foothold', ease: 'effort' },
  why: 'Whoever runs the other account, or breaks into it, hears the messages or sends his own.',
  fix: 'Take accounts that need no access any more out of the policy, and name the others in knownAccounts.',
  items: ['own.data-leaks'],
  aka: { cloudsploit: ['snsCrossAccount'] },
  kind: 'sns:topic',
  facts: ['Policy'],
  relations: { accounts: asRead('aws:account', ['organization']) },
  settings: NOBODY_KNOWN,
  judge(topic, { related: { accounts }, settings }) {
    return judgeForeignAccess({
      what: 'topic',
      resource: topic,
      text: topic.facts.Policy,
      accounts,
      settings,
    });
  },
});
