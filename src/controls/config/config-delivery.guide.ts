import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Where AWS Config records: is there a delivery channel, and did the last delivery of the history to its bucket succeed?',
  attack:
    'The bucket of the history was deleted with the project that it was named after. AWS Config goes on recording, its page shows seven years, and the files from which an auditor could be answered have not been written since.',
  console: [
    'Open AWS Config in the region, *Settings*, and look at *Delivery method*.',
    'Choose a bucket that is there, best one of an account for logs.',
    'Let the bucket’s policy (and its key’s) admit `config.amazonaws.com` with `s3:GetBucketAcl`, `s3:ListBucket` and `s3:PutObject`.',
  ],
  cli: code`
    aws configservice put-delivery-channel --delivery-channel name=default,s3BucketName=CONFIG_BUCKET
    aws configservice deliver-config-snapshot --delivery-channel-name default
  `,
  terraform: code`
    resource "aws_config_delivery_channel" "this" {
      name           = "default"
      s3_bucket_name = "CONFIG_BUCKET"
    }
  `,
  cost: 'The storage of the files, which are small.',
  byHand: {
    run: code`
      aws configservice describe-delivery-channel-status \
        --query 'DeliveryChannelsStatus[].configHistoryDeliveryInfo'
    `,
    look: '`SUCCESS`, with a time of today.',
  },
  links: ['https://docs.aws.amazon.com/config/latest/developerguide/manage-delivery-channel.html'],
});
