import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does Patch Manager call the machine compliant: scanned against its patch baseline, and no patch that the baseline approves missing, failed or waiting for a restart?',
  attack:
    'The flaw was published in spring, with a patch the same day. In autumn a scanner finds the one print server that never got it, and from there the way leads to the file server.',
  console: [
    'Open Systems Manager, *Patch Manager*, *Compliance reporting*, and look which patches the machine lacks.',
    'Choose *Patch now* for it, operation *Scan and install*, in a quiet hour.',
    'Under *Patch policies* create one for all machines, so that scans run daily and installations weekly.',
  ],
  cli: code`
    aws ssm send-command --document-name AWS-RunPatchBaseline --targets Key=InstanceIds,Values=INSTANCE_ID \
      --parameters '{"Operation":["Install"],"RebootOption":["RebootIfNeeded"]}'
    aws ssm create-association --name AWS-RunPatchBaseline --targets Key=InstanceIds,Values='*' \
      --parameters '{"Operation":["Scan"]}' --schedule-expression 'rate(1 day)'
  `,
  terraform: code`
    resource "aws_ssm_association" "scan" {
      name                = "AWS-RunPatchBaseline"
      schedule_expression = "rate(1 day)"
      parameters          = { Operation = "Scan" }

      targets {
        key    = "InstanceIds"
        values = ["*"]
      }
    }
  `,
  cost: 'Patch Manager is free for EC2. Installing may restart the machine and change how programs behave: try it on a copy first, and take one machine of a group after the other.',
  byHand: {
    run: code`
      aws ssm list-resource-compliance-summaries --filters Key=ComplianceType,Values=Patch,Type=EQUAL \
        --query 'ResourceComplianceSummaryItems[].[ResourceId,Status,NonCompliantSummary.NonCompliantCount]'
    `,
    look: 'Each machine is there, with `COMPLIANT`.',
  },
  links: [
    'https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager.html',
    'https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager-compliance-states.html',
  ],
});
