import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Are all resources compliant that a rule of AWS Config looks at? Rules that Security Hub or a conformance pack brought are told there; rules without a result are left out.',
  attack:
    'The company’s own rule says that no database may be restored outside the country. It has been red since August, for one copy, and the rule’s author has left.',
  console: [
    'Open AWS Config in the region, *Rules*, filtered by *Noncompliant*, and the rule.',
    'Go through *Resources in scope*, and mend what is not compliant; *Re-evaluate*.',
    'Where it can break nothing, *Manage remediation* lets AWS Config mend by itself.',
  ],
  cli: code`
    aws configservice get-compliance-details-by-config-rule --config-rule-name RULE \
      --compliance-types NON_COMPLIANT
    aws configservice start-config-rules-evaluation --config-rule-names RULE
  `,
  terraform: code`
    resource "aws_config_remediation_configuration" "this" {
      config_rule_name = "RULE"
      target_type      = "SSM_DOCUMENT"
      target_id        = "AWS-DisablePublicAccessForSecurityGroup"
      automatic        = false
    }
  `,
  cost: 'Each evaluation costs a tenth of a cent. Delete rules that nobody means: they are paid, and hide the others.',
  byHand: {
    run: code`
      aws configservice describe-compliance-by-config-rule --compliance-types NON_COMPLIANT \
        --query 'ComplianceByConfigRules[].ConfigRuleName'
    `,
    look: 'An empty list.',
  },
  links: ['https://docs.aws.amazon.com/config/latest/developerguide/evaluate-config.html'],
});
