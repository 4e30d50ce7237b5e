import { code } from '../guide.ts';

/** Commands that show a role's trust policy and set another. */
export const TRUST_CLI = code`
  aws iam get-role --role-name ROLE --query Role.AssumeRolePolicyDocument

  # trust.json holds the whole new policy:
  aws iam update-assume-role-policy --role-name ROLE --policy-document file://trust.json
`;

/** How to reach a role's trust policy in the console. */
export const TRUST_CONSOLE: readonly string[] = [
  'Open IAM, *Roles*, the role, and the tab *Trust relationships*.',
  'Choose *Edit trust policy*.',
];

export const TRUST_RUN = 'aws iam get-role --role-name ROLE --query Role.AssumeRolePolicyDocument';
