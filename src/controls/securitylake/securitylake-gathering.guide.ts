import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Where Security Lake is on in the region: could the data lake be made, and did its last change succeed? Only the organization’s delegated administrator has one to judge.',
  attack:
    'Everything goes into the lake, says the plan for emergencies. The region that was added in June never came, because a key’s policy did not admit the service; in November somebody asks the lake about June.',
  console: [
    'Open Security Lake in the region, *Issues*.',
    'Mend what each names, mostly a role or a key’s policy.',
    'Under *Regions* choose *Edit*, and save the region’s settings once more.',
  ],
  cli: code`
    aws securitylake list-data-lake-exceptions --regions REGION
    aws securitylake update-data-lake --configurations region=REGION
  `,
  terraform: code`
    resource "aws_securitylake_data_lake" "this" {
      meta_store_manager_role_arn = "ROLE_ARN"

      configuration {
        region = "REGION"
      }
    }
  `,
  cost: 'Security Lake is paid by the gigabyte that it takes in, beside the storage.',
  byHand: {
    run: "aws securitylake list-data-lakes --regions REGION --query 'dataLakes[].[createStatus,updateStatus]'",
    look: '`COMPLETED`, and no `FAILED`.',
  },
  links: ['https://docs.aws.amazon.com/security-lake/latest/userguide/security-lake-troubleshoot.html'],
});
