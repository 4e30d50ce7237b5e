import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Has Macie, where it is on, no finding of this account of medium or high severity that is not archived?',
  attack:
    'Macie found a file with four thousand card numbers in March, and says so every day. The bucket is copied to the partner every night.',
  console: [
    'Open Macie in the region, *Findings*, filtered by severity *High*, then *Medium*.',
    'For sensitive data: ask whose it is, move it to where it belongs, or delete it. For policies: close the bucket again.',
    'Then *Actions*, *Archive*; for what is meant to be there make a suppression rule or an allow list.',
  ],
  cli: code`
    aws macie2 list-findings --region REGION \
      --finding-criteria '{"criterion":{"archived":{"eq":["false"]},"severity.description":{"eq":["High"]}}}'
    aws macie2 get-findings --region REGION --finding-ids FINDING_ID
  `,
  terraform: code`
    resource "aws_macie2_findings_filter" "meant" {
      name   = "meant-to-be-there"
      action = "ARCHIVE"

      finding_criteria {
        criterion {
          field = "resourcesAffected.s3Bucket.name"
          eq    = ["BUCKET"]
        }
      }
    }
  `,
  cost: 'Looking is free. Macie forgets findings after 90 days; Security Hub and EventBridge get them too.',
  byHand: {
    run: code`
      aws macie2 get-finding-statistics --region REGION --group-by severity.description \
        --finding-criteria '{"criterion":{"archived":{"eq":["false"]}}}'
    `,
    look: 'No `High` and no `Medium`.',
  },
  links: ['https://docs.aws.amazon.com/macie/latest/user/findings.html'],
});
