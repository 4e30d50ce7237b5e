import { code } from '../guide.ts';

export const ENCLAVE_CLI = code`
  # What to ask for: the measurements of the image as it was built.
  nitro-cli describe-eif --eif-path IMAGE.eif

  aws kms put-key-policy --key-id KEY_ID --policy-name default --policy file://policy.json
`;

export const ENCLAVE_RUN = 'aws kms get-key-policy --key-id KEY_ID --query Policy --output text';

export const ENCLAVE_CONSOLE: readonly string[] = [
  'Open KMS, the key, *Key policy*, *Switch to policy view*, *Edit*.',
];

export const ENCLAVE_LINKS: readonly string[] = [
  'https://docs.aws.amazon.com/kms/latest/developerguide/conditions-nitro-enclave.html',
  'https://docs.aws.amazon.com/enclaves/latest/user/set-up-attestation.html',
];

/** A statement that lets one image of one role use the key. */
export const ENCLAVE_TERRAFORM = code`
  data "aws_iam_policy_document" "this" {
    statement {
      actions   = ["kms:Decrypt", "kms:GenerateDataKey"]
      resources = ["*"]

      principals {
        type        = "AWS"
        identifiers = ["arn:aws:iam::ACCOUNT_ID:role/ROLE"]
      }

      condition {
        test     = "StringEqualsIgnoreCase"
        variable = "kms:RecipientAttestation:PCR0"
        values   = ["PCR0_OF_THE_IMAGE"]
      }

      condition {
        test     = "StringEqualsIgnoreCase"
        variable = "kms:RecipientAttestation:PCR3"
        values   = ["PCR3_OF_THE_ROLE"]
      }
    }
  }

  resource "aws_kms_key_policy" "this" {
    key_id = "KEY_ID"
    policy = data.aws_iam_policy_document.this.json
  }
`;
