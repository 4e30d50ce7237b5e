import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the managed policy of your own allow something else than each of AWS’s policies that are in use in the account? Compared is what they allow, not their text.',
  attack:
    'Years ago a copy of AWS’s policy for a service was made, so that AWS would not change it unasked. Since then AWS has taken a dangerous action out of its own; the copy still has it, under a name that sounds like AWS’s.',
  console: [
    'Open IAM, *Policies*, the policy, and the tab *Entities attached*.',
    'Attach AWS’s policy to the same holders; better, write one with less than both.',
    'Detach the copy, and delete it.',
  ],
  cli: code`
    aws iam list-entities-for-policy --policy-arn POLICY_ARN
    aws iam attach-role-policy --role-name ROLE --policy-arn arn:aws:iam::aws:policy/AWS_POLICY
    aws iam detach-role-policy --role-name ROLE --policy-arn POLICY_ARN
    aws iam delete-policy --policy-arn POLICY_ARN
  `,
  terraform: code`
    resource "aws_iam_role_policy_attachment" "this" {
      role       = "ROLE"
      policy_arn = "arn:aws:iam::aws:policy/AWS_POLICY"
    }
  `,
  cost: 'It is free. AWS adds actions to its policies when services grow: where that is not wanted, keep your own and make it narrower than AWS’s.',
  byHand: {
    run: code`
      aws iam get-policy --policy-arn POLICY_ARN --query Policy.DefaultVersionId
      aws iam get-policy-version --policy-arn POLICY_ARN --version-id VERSION --query PolicyVersion.Document
    `,
    look: 'Whether its statements are those of a policy of AWS’s with a similar name.',
  },
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html',
    'https://docs.aws.amazon.com/aws-managed-policy/latest/reference/about-managed-policy-reference.html',
  ],
});
