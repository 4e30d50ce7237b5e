import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Are the account’s own documents shared with no account that is not named in the setting `knownAccounts`?',
  attack:
    'The agency that built the servers got the document that sets them up. It was sold since; its account is looked after by nobody, and whoever gets into it reads your set-up in the newest version.',
  console: [
    'Open Systems Manager, *Documents*, *Owned by me*, and the document.',
    'Under *Details*, *Permissions*, choose *Edit*, and remove the account.',
    'Name the accounts that stay in the setting `knownAccounts` of this control.',
  ],
  cli: code`
    aws ssm modify-document-permission --name DOCUMENT --permission-type Share --account-ids-to-remove ACCOUNT_ID
  `,
  terraform: code`
    resource "aws_ssm_document" "this" {
      # …
      # Without permissions it is shared with nobody.
    }
  `,
  cost: 'It is free. Automations of the other account that use the document stop working.',
  byHand: {
    run: 'aws ssm describe-document-permission --name DOCUMENT --permission-type Share --query AccountIds',
    look: 'Only accounts that you know.',
  },
  links: ['https://docs.aws.amazon.com/systems-manager/latest/userguide/documents-ssm-sharing.html'],
});
