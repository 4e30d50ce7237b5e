import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Do Session Manager’s preferences of the region (the document `SSM-SessionManagerRunShell`) name a log group or a bucket for the logs of sessions? Regions without managed machines are left out.',
  attack:
    'The account of a colleague who is on holiday opens a session on the database host at night. CloudTrail has one line for it, `StartSession`. Whether somebody looked at the load or copied the customers, nobody can say.',
  console: [
    'Open Systems Manager in the region, *Session Manager*, *Preferences*, and *Edit*.',
    'Enable *CloudWatch logging* with an encrypted log group, or *S3 logging* with a bucket.',
    'Let the machines’ role write there.',
  ],
  cli: code`
    aws ssm create-document --name SSM-SessionManagerRunShell --document-type Session \
      --document-format JSON --content file://preferences.json

    # Where the document is there already:
    aws ssm update-document --name SSM-SessionManagerRunShell --document-version '$LATEST' \
      --content file://preferences.json
  `,
  terraform: code`
    resource "aws_ssm_document" "sessions" {
      name          = "SSM-SessionManagerRunShell"
      document_type = "Session"

      content = jsonencode({
        schemaVersion = "1.0"
        description   = "Preferences of sessions"
        sessionType   = "Standard_Stream"
        inputs = {
          cloudWatchLogGroupName      = "/sessions"
          cloudWatchEncryptionEnabled = true
          cloudWatchStreamingEnabled  = true
        }
      })
    }
  `,
  cost: 'Logs cost by the gigabyte. The machine’s role must be allowed to write them, or sessions fail to start. Port forwarding and SSH through a session are not logged: their content is encrypted. A document that a user is made to start instead has preferences of its own.',
  byHand: {
    run: 'aws ssm get-document --name SSM-SessionManagerRunShell --region REGION --query Content --output text',
    look: 'A `cloudWatchLogGroupName` or an `s3BucketName` that is not empty; `InvalidDocument` means that there are no preferences.',
  },
  links: [
    'https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-logging.html',
    'https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-schema.html',
  ],
});
