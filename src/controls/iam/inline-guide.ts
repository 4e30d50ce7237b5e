import type { Guide } from '../guide.ts';
import { code, guide } from '../guide.ts';

interface InlineGuide {
  readonly holder: 'user' | 'group' | 'role';
  readonly attack: string;
  readonly cost: string;
}

/** The guide on inline policies of users, groups or roles: all three have the same commands and resources. */
export function noInlineGuide({ holder, attack, cost }: InlineGuide): Guide {
  const name = `--${holder}-name ${holder.toUpperCase()}`;
  return guide({
    asks: `Is no policy written into the ${holder} itself, so that all its policies are managed ones, with a name, versions and a list of holders?`,
    attack,
    console: [
      `Open IAM, the ${holder}, and on the tab *Permissions* the policy of the type *Customer inline*.`,
      'Copy its text, and under *Policies* create a managed policy with it.',
      `Attach that to the ${holder}, and remove the inline one.`,
    ],
    cli: code`
      aws iam get-${holder}-policy ${name} --policy-name POLICY --query PolicyDocument
      aws iam create-policy --policy-name POLICY --policy-document file://policy.json
      aws iam attach-${holder}-policy ${name} --policy-arn POLICY_ARN
      aws iam delete-${holder}-policy ${name} --policy-name POLICY
    `,
    terraform: code`
      resource "aws_iam_policy" "this" {
        name   = "POLICY"
        policy = data.aws_iam_policy_document.this.json
      }

      # In the place of "aws_iam_${holder}_policy":
      resource "aws_iam_${holder}_policy_attachment" "this" {
        ${holder}${' '.repeat('policy_arn'.length - holder.length)} = "${holder.toUpperCase()}"
        policy_arn = aws_iam_policy.this.arn
      }
    `,
    cost,
    byHand: {
      run: `aws iam list-${holder}-policies ${name}`,
      look: 'An empty list of `PolicyNames`.',
    },
    links: [
      'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html',
      'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies-convert-inline-to-managed.html',
    ],
  });
}
