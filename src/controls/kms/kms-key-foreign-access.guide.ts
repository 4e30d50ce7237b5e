import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Are the other accounts that the key’s policy lets in all ones that you know? Name these in the setting `knownAccounts`.',
  attack:
    'For a migration the agency’s account was let into the key of the old system. It still is; so a snapshot that somebody shares with it by mistake opens there at once.',
  console: [
    'Open KMS, the key, *Key policy*, *Switch to policy view*, *Edit*.',
    'Take out the accounts that need the key no more, and save; look at *Grants* too.',
  ],
  cli: 'aws kms put-key-policy --key-id KEY_ID --policy-name default --policy file://policy.json',
  terraform: code`
    resource "aws_kms_key_policy" "this" {
      key_id = "KEY_ID"
      policy = data.aws_iam_policy_document.this.json
    }
  `,
  cost: 'It is free. Whoever is taken out can decrypt nothing any more: see in CloudTrail whether an account still comes. Keep the statement for your own account, or nobody can change the key.',
  byHand: {
    run: 'aws kms get-key-policy --key-id KEY_ID --query Policy --output text',
    look: 'Account numbers that you know.',
  },
  links: [
    'https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-modifying-external-accounts.html',
  ],
});
