import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is none of the account’s own documents (scripts, automations, session preferences) shared with everybody?',
  attack:
    'A document that sets up the shop’s servers was made public to hand it to a partner. Public documents are listed for everybody by their owner: there stand the paths, the names of the buckets, the version of every program, and the line that fetches the licence with a password.',
  console: [
    'Open Systems Manager, *Documents*, *Owned by me*, and the document.',
    'Under *Details*, *Permissions*, choose *Edit*, *Private*, and save.',
    'Under *Preferences* of the documents block public sharing for the region.',
  ],
  cli: code`
    aws ssm modify-document-permission --name DOCUMENT --permission-type Share --account-ids-to-remove all
  `,
  terraform: code`
    resource "aws_ssm_document" "this" {
      # …
      permissions = {
        type        = "Share"
        account_ids = "ACCOUNT_ID"
      }
    }
  `,
  cost: 'It is free. Others who ran the document out of your account can no longer do so: share it with them by name.',
  byHand: {
    run: 'aws ssm describe-document-permission --name DOCUMENT --permission-type Share --query AccountIds',
    look: 'No `all`.',
  },
  links: [
    'https://docs.aws.amazon.com/systems-manager/latest/userguide/documents-ssm-sharing.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/ssm-controls.html#ssm-4',
  ],
});
