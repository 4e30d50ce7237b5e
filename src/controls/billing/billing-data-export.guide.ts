import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is there an export in Data Exports (Billing and Cost Management) whose last delivery went well? AWS’s older Cost and Usage Reports are not seen by this control: where there is no export it asks a person.',
  attack:
    'Two years after an intrusion the insurer asks what exactly was run with the stolen key. Cost Explorer goes back 14 months and knows sums; the export has a line for every resource and hour.',
  console: [
    'Open Billing and Cost Management, *Data Exports*, and *Create*.',
    'Choose *Standard data export*, *CUR 2.0*, with resource ids, and a bucket that is not public.',
    'Where one is *Unhealthy*: let the bucket’s policy admit `bcm-data-exports.amazonaws.com` again.',
  ],
  cli: code`
    aws bcm-data-exports create-export --region us-east-1 --export file://export.json
    aws bcm-data-exports list-exports --region us-east-1
  `,
  terraform: code`
    resource "aws_bcmdataexports_export" "cur" {
      export {
        name = "cur"

        data_query {
          query_statement = "SELECT line_item_usage_start_date, line_item_resource_id, line_item_unblended_cost FROM COST_AND_USAGE_REPORT"
        }

        destination_configurations {
          s3_destination {
            s3_bucket = "BUCKET"
            s3_prefix = "cur"
            s3_region = "REGION"

            s3_output_configurations {
              overwrite   = "OVERWRITE_REPORT"
              format      = "PARQUET"
              compression = "PARQUET"
              output_type = "CUSTOM"
            }
          }
        }

        refresh_cadence {
          frequency = "SYNCHRONOUS"
        }
      }
    }
  `,
  cost: 'The export is free; its files are stored at the price of S3.',
  byHand: {
    run: "aws bcm-data-exports list-exports --region us-east-1 --query 'Exports[].[ExportName,ExportStatus.StatusCode]'",
    look: 'One that is `HEALTHY`.',
  },
  links: ['https://docs.aws.amazon.com/cur/latest/userguide/what-is-data-exports.html'],
});
