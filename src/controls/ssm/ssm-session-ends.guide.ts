import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Do Session Manager’s preferences of the region (the document `SSM-SessionManagerRunShell`) set a `maxSessionDuration` of at most as many minutes as the setting `minutes` says? Regions without managed machines are left out. Sessions in which nobody types end after 20 minutes anyway, unless the preferences say otherwise.',
  attack:
    'A contractor’s last day is Friday. Her sign-in is turned off at five, but the shell on the database host that she left open with a `tail -f` runs on, and on Sunday she types into it.',
  console: [
    'Open Systems Manager in the region, *Session Manager*, *Preferences*, and *Edit*.',
    'Enable *Maximum session duration*, and type the minutes.',
  ],
  cli: code`
    # preferences.json has "maxSessionDuration": "720" under "inputs".
    aws ssm update-document --name SSM-SessionManagerRunShell --document-version '$LATEST' \
      --content file://preferences.json

    # Sessions that are open:
    aws ssm describe-sessions --state Active
    aws ssm terminate-session --session-id SESSION_ID
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
          idleSessionTimeout = "20"
          maxSessionDuration = "720"
        }
      })
    }
  `,
  cost: 'It is free. Work that runs longer than that in a shell is cut off: start it in the background, or as a command of Systems Manager. A document that a user is made to start instead has preferences of its own.',
  byHand: {
    run: 'aws ssm get-document --name SSM-SessionManagerRunShell --region REGION --query Content --output text',
    look: 'A `maxSessionDuration` of 720 or less.',
  },
  links: [
    'https://docs.aws.amazon.com/systems-manager/latest/userguide/session-preferences-max-timeout.html',
    'https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-schema.html',
  ],
});
