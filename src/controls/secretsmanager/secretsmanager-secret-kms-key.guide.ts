import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does a KMS key of your own encrypt the secret, rather than AWS’s key `aws/secretsmanager`?',
  attack:
    'A role for dashboards was given `secretsmanager:*` by mistake. With AWS’s key it reads the password of the payment provider; with a key of your own it fails, for nobody gave it that.',
  console: [
    'Open Secrets Manager, the secret, *Actions*, *Edit encryption key*.',
    'Pick a key of yours, tick to encrypt the versions anew, and save.',
  ],
  cli: 'aws secretsmanager update-secret --secret-id SECRET_ID --kms-key-id KEY_ID',
  terraform: code`
    resource "aws_secretsmanager_secret" "this" {
      name       = "NAME"
      kms_key_id = "KEY_ID"
    }
  `,
  cost: 'A key costs a dollar a month, and each reading a request to KMS. Readers need `kms:Decrypt`, rotation functions `kms:GenerateDataKey` as well.',
  byHand: {
    run: "aws secretsmanager list-secrets --query 'SecretList[].[Name,KmsKeyId]'",
    look: 'A key beside each secret.',
  },
  links: ['https://docs.aws.amazon.com/secretsmanager/latest/userguide/security-encryption.html'],
});
