import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the key that encrypts the Timestream database a customer managed one, and not AWS’s `aws/timestream`?',
  attack:
    'A contractor’s role may read all time series. His contract ends and nobody finds the role; with a key of your own, one line in its policy would have shut him out.',
  console: [
    'Open KMS, *Customer managed keys*, *Create key*, and let the roles that use the database use it.',
    'Open Timestream, *Databases*, the database, *Edit*, choose the key, and save.',
  ],
  cli: 'aws timestream-write update-database --database-name DATABASE --kms-key-id KEY_ID',
  terraform: code`
    resource "aws_timestreamwrite_database" "this" {
      database_name = "NAME"
      kms_key_id    = aws_kms_key.measurements.arn
    }
  `,
  cost: 'A key costs a dollar a month, and its requests. Who writes and reads needs rights on it; data of before keeps the old key until it is gone.',
  byHand: {
    run: "aws timestream-write list-databases --query 'Databases[].[DatabaseName,KmsKeyId]'",
    look: 'Keys that `aws kms describe-key` calls `CUSTOMER`.',
  },
  links: ['https://docs.aws.amazon.com/timestream/latest/developerguide/EncryptionAtRest.html'],
});
