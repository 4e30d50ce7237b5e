import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the bucket send its events anywhere: to EventBridge, a topic, a queue or a function?',
  attack:
    'Suppliers upload price lists. One of the files carries a macro; it goes straight to the buyers’ desks, because nothing hears of an upload and so nothing scans it.',
  console: [
    'Open the bucket in S3 and the tab *Properties*.',
    'Under *Amazon EventBridge* choose *Edit*, then *On*; or under *Event notifications* choose *Create event notification*.',
  ],
  cli: code`
    # This replaces all notifications of the bucket.
    aws s3api put-bucket-notification-configuration --bucket BUCKET \
      --notification-configuration '{"EventBridgeConfiguration": {}}'
  `,
  terraform: code`
    resource "aws_s3_bucket_notification" "this" {
      bucket      = "BUCKET"
      eventbridge = true
    }
  `,
  cost: 'EventBridge takes a dollar for a million events. Nothing happens with them until a rule picks them up. If you have no use for events of a bucket, disable this control for it.',
  byHand: {
    run: 'aws s3api get-bucket-notification-configuration --bucket BUCKET',
    look: 'Any configuration. Nothing at all means that events go nowhere.',
  },
  links: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventNotifications.html',
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventBridge.html',
  ],
});
