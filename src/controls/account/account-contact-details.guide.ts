import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Are the company and telephone number of the account’s primary contact those of today? The settings `company` and `phone` say what they must be; without these a person must look.',
  attack:
    'Root’s mailbox is lost with the domain of the old company name. AWS would give the account back after a call to the number that stands in the contact details; it belongs to a flat that the founder left in 2019.',
  console: [
    'Sign in to the account, open the menu with its name, and choose *Account*.',
    'Under *Contact information* choose *Edit*, enter what is true today, and save.',
  ],
  cli: code`
    aws account get-contact-information
    aws account put-contact-information --contact-information file://contact.json
  `,
  terraform: code`
    resource "aws_account_primary_contact" "this" {
      full_name      = "NAME"
      company_name   = "COMPANY"
      address_line_1 = "ADDRESS"
      city           = "CITY"
      postal_code    = "POSTAL_CODE"
      country_code   = "IE"
      phone_number   = "+35315550100"
    }
  `,
  cost: 'It is free, and nothing can break. From the management account of an organization, `--account-id` sets the details of all accounts.',
  byHand: {
    run: "aws account get-contact-information --query 'ContactInformation.[CompanyName,FullName,PhoneNumber]'",
    look: 'The company of today, and a number that somebody answers.',
  },
  links: ['https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-update-contact-primary.html'],
});
