import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Has the account an alternate contact for security, to whom AWS writes about abuse and leaked keys?',
  attack:
    'A server of yours attacks others; AWS asks what is going on and gives a day to answer. The letter goes to the address of root only, a person who left, and AWS isolates the server with everything that runs on it.',
  console: [
    'Sign in to the account, open the menu with its name, and choose *Account*.',
    'Under *Alternate contacts* choose *Edit*.',
    'Enter the mailbox and telephone number of those who answer such letters, under *Security*, and save.',
  ],
  cli: code`
    aws account put-alternate-contact --alternate-contact-type SECURITY \
      --name 'Security team' --title Security --email-address SECURITY_MAILBOX --phone-number +15550100
  `,
  terraform: code`
    resource "aws_account_alternate_contact" "security" {
      alternate_contact_type = "SECURITY"
      name                   = "Security team"
      title                  = "Security"
      email_address          = "SECURITY_MAILBOX"
      phone_number           = "+15550100"
    }
  `,
  cost: 'It is free, and nothing can break. Choose a mailbox of a team, not of a person, and write to it once to see that somebody answers.',
  byHand: {
    run: 'aws account get-alternate-contact --alternate-contact-type SECURITY',
    look: 'A contact; `ResourceNotFoundException` means that none is set.',
  },
  links: ['https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-update-contact-alternate.html'],
});
