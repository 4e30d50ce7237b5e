import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is every conformance pack of AWS Config compliant as a whole?',
  attack:
    'The pack for the payment cards’ rules was put in place for the assessment, and met that week. Now three of its rules are not, and the next assessor will find them before you do.',
  console: [
    'Open AWS Config in the region, *Conformance packs*, and the pack.',
    'Open each rule that is *Noncompliant*, and mend the resources that it names.',
  ],
  cli: code`
    aws configservice describe-conformance-pack-compliance --conformance-pack-name PACK \
      --filters ComplianceType=NON_COMPLIANT
    aws configservice get-conformance-pack-compliance-details --conformance-pack-name PACK \
      --filters ComplianceType=NON_COMPLIANT
  `,
  terraform: code`
    resource "aws_config_conformance_pack" "this" {
      name          = "PACK"
      template_body = file("pack.yaml")
    }
  `,
  cost: 'Each evaluation of a rule in a pack costs a tenth of a cent. What mending costs depends on the rule.',
  byHand: {
    run: 'aws configservice get-conformance-pack-compliance-summary --conformance-pack-names PACK',
    look: '`COMPLIANT`.',
  },
  links: ['https://docs.aws.amazon.com/config/latest/developerguide/conformance-packs.html'],
});
