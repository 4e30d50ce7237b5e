import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the AI services opt-out policy that holds for the account say `optOut` for the default, and `optIn` for no service?',
  attack:
    'The support team’s calls are transcribed by a service of AWS’s. Without the policy what customers said, with names and account numbers, may be kept and looked at by AWS to improve the service, in a region that you never chose.',
  console: [
    'In the management account open AWS Organizations, *Policies*, *AI services opt-out policies*, and enable them.',
    'Choose *Opt out from all services*, which makes and attaches the policy.',
  ],
  cli: code`
    aws organizations enable-policy-type --root-id ROOT_ID --policy-type AISERVICES_OPT_OUT_POLICY
    aws organizations create-policy --type AISERVICES_OPT_OUT_POLICY --name opt-out --description 'Out of all' \
      --content '{"services":{"@@operators_allowed_for_child_policies":["@@none"],"default":{"@@operators_allowed_for_child_policies":["@@none"],"opt_out_policy":{"@@operators_allowed_for_child_policies":["@@none"],"@@assign":"optOut"}}}}'
    aws organizations attach-policy --policy-id POLICY_ID --target-id ROOT_ID
  `,
  terraform: code`
    resource "aws_organizations_policy" "opt_out" {
      name = "opt-out"
      type = "AISERVICES_OPT_OUT_POLICY"

      content = jsonencode({
        services = {
          "@@operators_allowed_for_child_policies" = ["@@none"]
          default = { opt_out_policy = { "@@assign" = "optOut" } }
        }
      })
    }
  `,
  cost: 'It is free, and no service works worse for it. AWS deletes what it had kept. Bedrock is not among these services: it keeps nothing to learn from.',
  byHand: {
    run: code`
      aws organizations describe-effective-policy --policy-type AISERVICES_OPT_OUT_POLICY \
        --query EffectivePolicy.PolicyContent --output text
    `,
    look: '`"default":{"opt_out_policy":"optOut"}`, and no `optIn`.',
  },
  links: ['https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_ai-opt-out.html'],
});
