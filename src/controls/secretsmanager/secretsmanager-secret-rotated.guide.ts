import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is automatic rotation on for the secret, at least as often as the setting `days` says, and does it work: was the last one not missed? Secrets that another AWS service keeps, and replicas, are not asked.',
  attack:
    'A dump of a build server’s memory was sold years ago; the database password in it still works, since changing it by hand meant a night’s work for three teams.',
  console: [
    'Open Secrets Manager, the secret, and the tab *Rotation*.',
    'Choose *Edit rotation*, turn on *Automatic rotation*, and set a schedule of 90 days or less.',
    'Choose a rotation function, or let Secrets Manager make one for the kind of database, and save; it rotates once at once.',
    'Where it fails, the function’s log in CloudWatch Logs says why.',
  ],
  cli: code`
    aws secretsmanager rotate-secret --secret-id SECRET_ID --rotation-lambda-arn FUNCTION_ARN \
      --rotation-rules AutomaticallyAfterDays=30
  `,
  terraform: code`
    resource "aws_secretsmanager_secret_rotation" "this" {
      secret_id           = "SECRET_ID"
      rotation_lambda_arn = "FUNCTION_ARN"

      rotation_rules {
        automatically_after_days = 30
      }
    }
  `,
  cost: 'A rotation function runs for seconds each time. Programs that keep the old value are refused after a rotation: let them fetch the secret anew when a login fails, or use two users in turn. RDS and Redshift can manage the secret themselves, without a function.',
  byHand: {
    run: code`
      aws secretsmanager describe-secret --secret-id SECRET_ID \
        --query '[RotationEnabled,RotationRules,LastRotatedDate,NextRotationDate]'
    `,
    look: '`true`, a rule of 90 days or less, a last date within it, and a next date that has not passed.',
  },
  links: [
    'https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets.html',
    'https://docs.aws.amazon.com/secretsmanager/latest/userguide/troubleshoot_rotation.html',
  ],
});
