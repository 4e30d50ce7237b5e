import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Are all three alternate contacts of the account set, for security, billing and operations, and do they not all go to one mailbox?',
  attack:
    'AWS writes that an access key of yours was found on the internet. The letter goes to the mailbox for invoices, which a program files away; the key is used for a weekend before anybody reads it.',
  console: [
    'Sign in to the account, open the menu with its name, and choose *Account*.',
    'Under *Alternate contacts* choose *Edit*.',
    'Enter a group mailbox and telephone number for each of the three, and save.',
  ],
  cli: code`
    aws account put-alternate-contact --alternate-contact-type SECURITY \
      --name 'Security team' --title Security --email-address SECURITY_MAILBOX --phone-number +15550100
    aws account put-alternate-contact --alternate-contact-type BILLING \
      --name 'Accounting' --title Billing --email-address BILLING_MAILBOX --phone-number +15550101
    aws account put-alternate-contact --alternate-contact-type OPERATIONS \
      --name 'Operations' --title Operations --email-address OPERATIONS_MAILBOX --phone-number +15550102
  `,
  terraform: code`
    resource "aws_account_alternate_contact" "security" {
      alternate_contact_type = "SECURITY"
      name                   = "Security team"
      title                  = "Security"
      email_address          = "SECURITY_MAILBOX"
      phone_number           = "+15550100"
    }

    # and likewise with BILLING and OPERATIONS
  `,
  cost: 'It is free, and nothing can break. From the management account of an organization, `--account-id` sets the contacts of all accounts.',
  byHand: {
    run: code`
      aws account get-alternate-contact --alternate-contact-type SECURITY
      aws account get-alternate-contact --alternate-contact-type BILLING
      aws account get-alternate-contact --alternate-contact-type OPERATIONS
    `,
    look: 'Each prints a contact (`ResourceNotFoundException` means none), and the addresses are not all the same.',
  },
  links: ['https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-update-contact-alternate.html'],
});
