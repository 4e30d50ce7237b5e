import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Can KMS reach the CloudHSM cluster or the external key manager that holds the keys?',
  attack:
    'The certificate of the key manager’s proxy expires on a Sunday. From then on no volume with such a key can be attached: the first server that restarts on Monday stays down, and every one after it.',
  console: [
    'Open KMS, Custom key stores, and read the connection error of the store.',
    'Mend what it names: the cluster’s user, the proxy’s address, certificate or credential.',
    'Choose Key store actions, Connect.',
  ],
  cli: 'aws kms connect-custom-key-store --custom-key-store-id CUSTOM_KEY_STORE_ID',
  terraform: code`
    # The AWS provider makes key stores and does not connect them: connect by the AWS CLI or the console.
    resource "aws_kms_custom_key_store" "hsm" {
      cloud_hsm_cluster_id     = aws_cloudhsm_v2_cluster.this.cluster_id
      custom_key_store_name    = "hsm"
      key_store_password       = var.kmsuser_password
      trust_anchor_certificate = file("customerCA.crt")
    }
  `,
  cost: 'Connecting costs nothing and takes up to twenty minutes. A store that is disconnected on purpose, as an emergency stop, fails here: make an exception with an end.',
  byHand: {
    run: 'aws kms describe-custom-key-stores --query "CustomKeyStores[].[CustomKeyStoreName,ConnectionState,ConnectionErrorCode]"',
    look: '`CONNECTED` in every line.',
  },
  links: ['https://docs.aws.amazon.com/kms/latest/developerguide/connect-disconnect-keystore.html'],
});
