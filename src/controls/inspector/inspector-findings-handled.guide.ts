import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Where Inspector is on: has it no active finding of critical or high severity about this account? Suppressed findings do not count.',
  attack:
    'The flaw has a name, a logo and a patch of last Tuesday. Inspector has named the two machines that have it since Wednesday; the first who tries every address on the internet is through on Saturday.',
  console: [
    'Open Inspector in the region, *Findings*, *By vulnerability*, sorted by severity.',
    'Begin with those where *Exploit available* and *Fix available* are *Yes*; Systems Manager’s Patch Manager mends machines, a new build mends images and functions.',
    'For what is accepted make a suppression rule, as narrow as can be.',
  ],
  cli: code`
    aws inspector2 list-findings --region REGION \
      --filter-criteria '{"findingStatus":[{"comparison":"EQUALS","value":"ACTIVE"}],"severity":[{"comparison":"EQUALS","value":"CRITICAL"}]}'
    aws ssm send-command --region REGION --document-name AWS-RunPatchBaseline \
      --targets Key=InstanceIds,Values=INSTANCE_ID --parameters '{"Operation":["Install"]}'
  `,
  terraform: code`
    resource "aws_inspector2_filter" "accepted" {
      name   = "accepted"
      action = "SUPPRESS"

      filter_criteria {
        vulnerability_id {
          comparison = "EQUALS"
          value      = "CVE_ID"
        }
      }
    }
  `,
  cost: 'Looking is free. Patches may restart machines and change how programs behave; images and functions must be built and put in place anew.',
  byHand: {
    run: code`
      aws inspector2 list-finding-aggregations --region REGION --aggregation-type ACCOUNT \
        --query 'responses[].accountAggregation'
    `,
    look: 'No `critical` and no `high` in `severityCounts`.',
  },
  links: ['https://docs.aws.amazon.com/inspector/latest/user/findings-understanding.html'],
});
