import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'organizations-no-open-invitations',
  title: 'No invitation to an organization waits for an answer',
  risk: { impact: 'account', exposure: 'inside', ease: 'effort' },
  why: 'Who accepts a stranger’s invitation puts the account under that stranger’s policies, and gives him its bill and more.',
  fix: 'Accept the invitation if it is yours, and decline it otherwise.',
  items: ['own.isolation'],
  aka: { cloudsploit: ['organizationInvite'] },
  kind: 'aws:account',
  facts: ['openInvitations'],
  judge({ facts: { openInvitations: open } }) {
    if (open.length === 0) return pass('No invitation to an organization is open.');
    const told = open.map(({ organization, expires }) =>
      expires === null ? organization : `${organization} (until ${expires.slice(0, 10)})`,
    );
    return fail(`Invitations are open to ${told.join(', ')}; expected: accepted or declined.`);
  },
});
