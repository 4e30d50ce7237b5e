import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Has a user with a console password no active access key that was never used?',
  attack:
    'The key was made along with the user, downloaded as `accessKeys.csv`, and never needed. The file lies in the downloads folder of a laptop, and nobody would notice the key’s first use.',
  console: [
    'Open IAM, *Users*, the user, and the tab *Security credentials*.',
    'Pick the key whose *Last used* says *Never*, *Actions*, *Deactivate*, and then *Delete*.',
  ],
  cli: code`
    aws iam get-access-key-last-used --access-key-id KEY_ID
    aws iam delete-access-key --user-name USER --access-key-id KEY_ID
  `,
  terraform: code`
    # Delete the resource "aws_iam_access_key" of the user.
  `,
  cost: 'It is free, and nothing can break: the key was never used.',
  byHand: {
    run: code`
      aws iam generate-credential-report
      aws iam get-credential-report --query Content --output text | base64 --decode | cut -d, -f1,4,9,11,14,16
    `,
    look: 'No line with `true` for the password, `true` for a key, and `N/A` for that key’s last use.',
  },
  links: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_finding-unused.html'],
});
