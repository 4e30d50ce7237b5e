import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the key’s policy let in no principal at large, whatever account it is of? A statement for everybody that a condition ties to the account, such as `kms:CallerAccount`, passes.',
  attack:
    'A snapshot that was shared with a partner is encrypted, so all seems well; but the key’s policy names `*`. The partner’s intern, or whoever gets hold of the copy, decrypts it with an account of their own. With `kms:*` they may as well schedule the key for deletion, and all that it encrypted with it.',
  console: [
    'Open KMS, *Customer managed keys*, the key, and the tab *Key policy*.',
    'Choose *Switch to policy view*, *Edit*, and replace `"AWS": "*"` by the accounts, roles or users that need the key.',
    'Save; leave the statement for the account’s root in, or nobody can mend the policy later.',
  ],
  cli: code`
    aws kms get-key-policy --key-id KEY_ID --query Policy --output text > policy.json
    # Narrow the principals in policy.json, then:
    aws kms put-key-policy --key-id KEY_ID --policy-name default --policy file://policy.json
  `,
  terraform: code`
    resource "aws_kms_key_policy" "this" {
      key_id = "KEY_ID"

      policy = jsonencode({
        Version = "2012-10-17"
        Statement = [
          {
            Sid       = "AdministeredByIam"
            Effect    = "Allow"
            Principal = { AWS = "arn:aws:iam::ACCOUNT_ID:root" }
            Action    = "kms:*"
            Resource  = "*"
          },
          {
            Sid       = "UsedByPartner"
            Effect    = "Allow"
            Principal = { AWS = "arn:aws:iam::PARTNER_ACCOUNT_ID:role/ROLE" }
            Action    = ["kms:Decrypt", "kms:DescribeKey"]
            Resource  = "*"
          },
        ]
      })
    }
  `,
  cost: 'It is free. Who used the key by the wide statement alone is refused from then on: CloudTrail’s events of KMS show who that was.',
  byHand: {
    run: 'aws kms get-key-policy --key-id KEY_ID --query Policy --output text',
    look: 'No `Allow` whose principal is `*` or `{"AWS": "*"}` without a condition that ties it to accounts or the organization.',
  },
  links: [
    'https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html',
    'https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html',
  ],
});
