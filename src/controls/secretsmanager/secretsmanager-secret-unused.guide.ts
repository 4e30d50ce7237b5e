import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Was the secret read within the last 90 days, or made since? Replicas and secrets that a service keeps are not asked.',
  attack:
    'The old mailer is gone; its secret stayed, with the password of an account that may still send as you. It is read again one night, by nobody that you know.',
  console: [
    'Open Secrets Manager, the secret, and see in CloudTrail who read it last.',
    'Take away what the secret opens; then *Actions*, *Delete secret*, with 30 days to call it back.',
  ],
  cli: 'aws secretsmanager delete-secret --secret-id SECRET_ID --recovery-window-in-days 30',
  terraform: code`
    resource "aws_secretsmanager_secret" "this" {
      name                    = "NAME"
      recovery_window_in_days = 30
    }
  `,
  cost: 'It saves 40 cents a month. A secret for emergencies is read by nobody either: disable this control for it.',
  byHand: {
    run: "aws secretsmanager list-secrets --query 'SecretList[].[Name,LastAccessedDate]'",
    look: 'A date within 90 days beside each secret.',
  },
  links: ['https://docs.aws.amazon.com/secretsmanager/latest/userguide/best-practices.html'],
});
