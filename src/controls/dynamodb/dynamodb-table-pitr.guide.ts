import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is point-in-time recovery on, so that the table can be restored to any second of the last 35 days (or as many as are set)?',
  attack:
    'A new version of a program saves every order without its lines. It is noticed on Monday; with recovery, Friday’s table is restored beside today’s and the lines are copied back.',
  console: [
    'Open DynamoDB, the table, *Backups*.',
    'Under *Point-in-time recovery*, *Edit*, and turn it on.',
    'Save.',
  ],
  cli: code`
    aws dynamodb update-continuous-backups --table-name TABLE \
      --point-in-time-recovery-specification PointInTimeRecoveryEnabled=true
  `,
  terraform: code`
    resource "aws_dynamodb_table" "this" {
      # …
      point_in_time_recovery {
        enabled = true
      }
    }
  `,
  cost: 'It costs by the gigabyte and month, about as much as the table itself. A restore makes a new table, whose policy, scaling and tags have to be set again.',
  byHand: {
    run: 'aws dynamodb describe-continuous-backups --table-name TABLE',
    look: '`PointInTimeRecoveryStatus` `ENABLED`.',
  },
  links: ['https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Point-in-time-recovery.html'],
});
