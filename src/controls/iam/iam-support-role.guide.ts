import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does a role, group or user of the account hold AWS’s policy `AWSSupportAccess`?',
  attack:
    'Machines that nobody knows start at night in a region that nobody uses. Whoever is on call cannot open a case with AWS, and has to wake the one administrator for it; the bill grows by the hour.',
  console: [
    'Open IAM, *Roles*, and create a role for the people who handle incidents, or choose theirs.',
    'Attach the policy *AWSSupportAccess*.',
    'With Identity Center, put the policy into a permission set of theirs instead.',
  ],
  cli: code`
    aws iam create-role --role-name support --assume-role-policy-document file://trust.json
    aws iam attach-role-policy --role-name support --policy-arn arn:aws:iam::aws:policy/AWSSupportAccess
  `,
  terraform: code`
    resource "aws_iam_role_policy_attachment" "support" {
      role       = "support"
      policy_arn = "arn:aws:iam::aws:policy/AWSSupportAccess"
    }
  `,
  cost: 'The policy is free. Technical cases need a paid support plan; cases on account, billing and abuse do not.',
  byHand: {
    run: 'aws iam list-entities-for-policy --policy-arn arn:aws:iam::aws:policy/AWSSupportAccess',
    look: 'At least one role, group or user.',
  },
  links: [
    'https://docs.aws.amazon.com/awssupport/latest/user/accessing-support.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html#iam-18',
  ],
});
