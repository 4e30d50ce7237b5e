import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does every account that the Firewall Manager policy is for meet it? Only the administrator’s account sees that; in others there is nothing to judge.',
  attack:
    'The policy says that no group is open for remote desktop. For four months it has said as well that two groups of the branch office’s account are; nobody has opened the page since it was made.',
  console: [
    'In the administrator’s account open AWS Firewall Manager, *Security policies*, and the policy.',
    'Go through *Accounts*, then *Noncompliant resources* of each, and mend them there.',
    'Where that cannot break anything, *Edit* the policy and choose automatic remediation.',
  ],
  cli: code`
    aws fms list-compliance-status --policy-id POLICY_ID
    aws fms get-compliance-detail --policy-id POLICY_ID --member-account ACCOUNT_ID
  `,
  terraform: code`
    resource "aws_fms_policy" "this" {
      # …
      remediation_enabled = true
    }
  `,
  cost: 'Looking is free. Automatic remediation takes away rules and attaches web ACLs without asking: somebody may have needed what is taken away.',
  byHand: {
    run: "aws fms list-compliance-status --policy-id POLICY_ID --query 'PolicyComplianceStatusList[].[MemberAccount,EvaluationResults]'",
    look: '`COMPLIANT` for every account.',
  },
  links: ['https://docs.aws.amazon.com/waf/latest/developerguide/fms-compliance.html'],
});
