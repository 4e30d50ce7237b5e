import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is there no invitation of this account to an organization that was neither accepted nor declined?',
  attack:
    'An invitation with a name that sounds like yours lies in the console. An administrator takes it for something of the head office and accepts: from then on a stranger’s service control policies say who may do what.',
  console: [
    'In this account open AWS Organizations, *Invitations*.',
    'Compare the organization’s id with that of your management account.',
    'Choose *Accept invitation* or *Decline invitation*.',
  ],
  cli: code`
    aws organizations list-handshakes-for-account --filter ActionType=INVITE
    aws organizations decline-handshake --handshake-id HANDSHAKE_ID
  `,
  terraform: code`
    # There is nothing to declare: an invitation is answered once.
  `,
  cost: 'It is free. Invitations end by themselves after 15 days.',
  byHand: {
    run: "aws organizations list-handshakes-for-account --query 'Handshakes[].[State,Parties]'",
    look: 'None with `OPEN` or `REQUESTED`.',
  },
  links: ['https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_accounts_invites.html'],
});
