import type { Guide } from '../guide.ts';
import { code, guide } from '../guide.ts';

/** What guides on policies say of one way of giving too much, be it in a customer managed or an inline policy. */
export interface PolicyTopic {
  /** After "Does …": `no statement allow every action of a service`, with what counts. */
  readonly asks: string;
  readonly attack: string;
  /** A step: what to write instead. */
  readonly instead: string;
  /** A statement as Terraform has it that is as it should be. */
  readonly statement: string;
  readonly cost: string;
  readonly look: string;
  readonly links: readonly string[];
}

const EDITOR =
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_last-accessed-example-scenarios.html';

/** The guide on a customer managed policy. */
export function managedGuide(topic: PolicyTopic): Guide {
  return guide({
    asks: `Where a managed policy of your own is attached to anybody: does ${topic.asks}`,
    attack: topic.attack,
    console: [
      'Open IAM, *Policies*, the policy, and the tab *Entities attached* to see who holds it.',
      'On the tab *Last accessed* see what of it they use, then choose *Edit*.',
      topic.instead,
      'Save it as the default version; the four versions before it stay, so that one of them can be set again.',
    ],
    cli: code`
      aws iam list-entities-for-policy --policy-arn POLICY_ARN
      aws iam create-policy-version --policy-arn POLICY_ARN --set-as-default --policy-document file://policy.json

      # The way back:
      aws iam set-default-policy-version --policy-arn POLICY_ARN --version-id OLD_VERSION
    `,
    terraform: code`
      data "aws_iam_policy_document" "this" {
        ${topic.statement}
      }

      resource "aws_iam_policy" "this" {
        name   = "POLICY"
        policy = data.aws_iam_policy_document.this.json
      }
    `,
    cost: topic.cost,
    byHand: {
      run: code`
        aws iam list-policies --scope Local --only-attached --query 'Policies[].[Arn,DefaultVersionId]'
        aws iam get-policy-version --policy-arn POLICY_ARN --version-id VERSION --query PolicyVersion.Document
      `,
      look: topic.look,
    },
    links: [...topic.links, EDITOR],
  });
}

/** The guide on inline policies. */
export function inlineGuide(topic: PolicyTopic): Guide {
  return guide({
    asks: `Of all policies that are written into single users, groups and roles: does ${topic.asks}`,
    attack: topic.attack,
    console: [
      'Open IAM, the user, group or role, and on the tab *Permissions* the inline policy.',
      'On the tab *Last Accessed* see what is used, then choose *Edit* in the policy.',
      topic.instead,
    ],
    cli: code`
      aws iam get-role-policy --role-name ROLE --policy-name POLICY --query PolicyDocument
      aws iam put-role-policy --role-name ROLE --policy-name POLICY --policy-document file://policy.json

      # Of users and groups: get-user-policy, put-user-policy, get-group-policy, put-group-policy.
    `,
    terraform: code`
      data "aws_iam_policy_document" "this" {
        ${topic.statement}
      }

      resource "aws_iam_role_policy" "this" {
        name   = "POLICY"
        role   = "ROLE"
        policy = data.aws_iam_policy_document.this.json
      }
    `,
    cost: `${topic.cost} An inline policy has no earlier versions: keep the old text.`,
    byHand: {
      run: code`
        aws iam get-account-authorization-details --filter User Group Role \
          --query '[UserDetailList[].UserPolicyList,GroupDetailList[].GroupPolicyList,RoleDetailList[].RolePolicyList]'
      `,
      look: topic.look,
    },
    links: [...topic.links, EDITOR],
  });
}
