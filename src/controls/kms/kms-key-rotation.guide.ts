import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the symmetric key that you manage rotate its key material automatically? Keys that AWS manages, asymmetric and HMAC keys, imported material, and replicas are not asked.',
  attack:
    'Should a version of the key material ever be broken or misused, it opens what was encrypted in its time and no more. Auditors of card payments and of CIS ask for it, and it is one switch.',
  console: [
    'Open KMS, *Customer managed keys*, and the key.',
    'On the tab *Key rotation* choose *Edit*, then *Enable*, and a period between 90 and 2560 days.',
    'Save. For a multi-Region key do so on the primary.',
  ],
  cli: code`
    aws kms enable-key-rotation --key-id KEY_ID --rotation-period-in-days 365
  `,
  terraform: code`
    resource "aws_kms_key" "this" {
      # …
      enable_key_rotation     = true
      rotation_period_in_days = 365
    }
  `,
  cost: 'The first and the second rotation add to the key’s monthly fee; later ones are free. Nothing can break: the id and ARN stay, and KMS keeps the old versions to decrypt what they encrypted.',
  byHand: {
    run: 'aws kms get-key-rotation-status --key-id KEY_ID',
    look: '`KeyRotationEnabled` is `true`.',
  },
  links: ['https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html'],
});
