import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the key one that exists in one region only?',
  attack:
    'The key’s policy in Ireland names three roles. Its copy in Oregon, made for a test of disaster recovery, names everybody in the account; ciphertext from Ireland opens there just as well.',
  console: [
    'Open KMS and make a key of one region; a key’s kind cannot be changed.',
    'Encrypt the data anew with it, and schedule the deletion of the old key and its copies.',
  ],
  cli: 'aws kms create-key --no-multi-region',
  terraform: code`
    resource "aws_kms_key" "this" {
      multi_region = false
    }
  `,
  cost: 'The move is the cost: data must be encrypted anew. Global tables and cross-region copies that are encrypted by the client need multi-region keys; disable this control for those.',
  byHand: {
    run: 'aws kms describe-key --key-id KEY_ID --query KeyMetadata.MultiRegion',
    look: '`false`.',
  },
  links: ['https://docs.aws.amazon.com/kms/latest/developerguide/multi-region-keys-overview.html'],
});
