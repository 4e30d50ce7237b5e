import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the key’s material held where your rules allow it: in KMS, imported, in a CloudHSM cluster, or outside of AWS? Name the places in the setting `origins`; without one, nothing is asked.',
  attack:
    'A contract says that the bank’s own machines hold every key over its clients’ files. A team makes a key in KMS because it takes a minute; at the audit, two years of files were readable by the provider.',
  console: [
    'Open KMS, Custom key stores, and make one: a CloudHSM cluster, or an external key store with its proxy.',
    'Make a key in it; a key’s origin cannot be changed.',
    'Encrypt the data anew with it, and schedule the deletion of the old key.',
  ],
  cli: 'aws kms create-key --origin EXTERNAL_KEY_STORE --custom-key-store-id CUSTOM_KEY_STORE_ID --xks-key-id EXTERNAL_KEY_ID',
  terraform: code`
    resource "aws_kms_external_key" "this" {
      description = "Imported: KMS holds a copy of what you keep"
    }

    resource "aws_kms_custom_key_store" "outside" {
      custom_key_store_name = "outside"
      custom_key_store_type = "EXTERNAL_KEY_STORE"
      xks_proxy_connectivity  = "PUBLIC_ENDPOINT"
      xks_proxy_uri_endpoint  = "https://keys.example.com"
      xks_proxy_uri_path      = "/kms/xks/v1"
      xks_proxy_authentication_credential {
        access_key_id         = var.xks_access_key_id
        raw_secret_access_key = var.xks_secret_access_key
      }
    }
  `,
  cost: 'Every use of a key outside of AWS waits for your key manager, and fails when it is down; a CloudHSM cluster costs well over a thousand dollars a month. Some services take no key of a custom key store.',
  byHand: {
    run: 'aws kms describe-key --key-id KEY_ID --query KeyMetadata.Origin',
    look: '`EXTERNAL_KEY_STORE`, or whatever your rules ask for.',
  },
  links: ['https://docs.aws.amazon.com/kms/latest/developerguide/key-store-overview.html'],
});
