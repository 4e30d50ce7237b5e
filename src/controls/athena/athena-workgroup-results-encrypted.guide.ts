import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the workgroup say how results of queries are encrypted, or let Athena keep them? Disabled workgroups, and the region’s own one if nobody used it for 45 days, are not asked.',
  attack:
    'An analyst asks for all customers with their birthdays. The answer stays in the results bucket for years; an intern who may read that bucket for his thesis finds it, for no key stands before it.',
  console: [
    'Open Athena, *Workgroups*, the workgroup, *Edit*.',
    'At *Query result configuration* tick *Encrypt query results*, choose a type and a key, and save.',
  ],
  cli: code`
    aws athena update-work-group --work-group WORKGROUP --configuration-updates \
      'ResultConfigurationUpdates={EncryptionConfiguration={EncryptionOption=SSE_KMS,KmsKey=KEY_ARN}}'
  `,
  terraform: code`
    resource "aws_athena_workgroup" "this" {
      name = "NAME"

      configuration {
        enforce_workgroup_configuration = true

        result_configuration {
          output_location = "s3://BUCKET/results/"

          encryption_configuration {
            encryption_option = "SSE_KMS"
            kms_key_arn       = "KEY_ARN"
          }
        }
      }
    }
  `,
  cost: 'With KMS, requests to it are paid for, and whoever runs queries needs rights on the key. Results of before stay as they are: let a lifecycle rule delete them.',
  byHand: {
    run: "aws athena get-work-group --work-group WORKGROUP --query 'WorkGroup.Configuration.[ResultConfiguration.EncryptionConfiguration,ManagedQueryResultsConfiguration]'",
    look: 'An `EncryptionOption`, or managed results turned on.',
  },
  links: [
    'https://docs.aws.amazon.com/athena/latest/ug/encrypting-query-results-stored-in-s3.html',
    'https://docs.aws.amazon.com/athena/latest/ug/managed-results.html',
  ],
});
