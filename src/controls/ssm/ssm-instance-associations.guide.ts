import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does State Manager call the machine compliant with its associations: the commands that are to run on it again and again? Machines without any are left out.',
  attack:
    'An association installs the agent that watches for intruders. On one machine it has failed since a disk was full in June, and that machine is silent in the view where silence means that all is well.',
  console: [
    'Open Systems Manager, *State Manager*, and the association.',
    'Under *Execution history* open the last execution, the machine, and *Output*.',
    'Mend what it says, and choose *Apply association now*.',
  ],
  cli: code`
    aws ssm list-compliance-items --resource-ids INSTANCE_ID --resource-types ManagedInstance \
      --filters Key=ComplianceType,Values=Association,Type=EQUAL
    aws ssm start-associations-once --association-ids ASSOCIATION_ID
  `,
  terraform: code`
    resource "aws_ssm_association" "agent" {
      name                = "AWS-ConfigureAWSPackage"
      schedule_expression = "rate(1 day)"
      compliance_severity = "HIGH"
      parameters          = { action = "Install", name = "AmazonCloudWatchAgent" }

      targets {
        key    = "InstanceIds"
        values = ["*"]
      }
    }
  `,
  cost: 'State Manager is free for EC2. Associations that nobody wants any more are better deleted than left failing.',
  byHand: {
    run: code`
      aws ssm list-resource-compliance-summaries --filters Key=ComplianceType,Values=Association,Type=EQUAL \
        --query 'ResourceComplianceSummaryItems[].[ResourceId,Status]'
    `,
    look: '`COMPLIANT` for each machine.',
  },
  links: ['https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-state.html'],
});
