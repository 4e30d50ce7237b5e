import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does one trail record all management events, reads and writes, of all regions and of the global services, with no event source left out, and is it running? Several trails that each record a part do not make up for it.',
  attack:
    'Somebody with a stolen key starts forty large machines in a region that you never use. The trail of your own region shows nothing; the first to notice is accounting, at the end of the month.',
  console: [
    'Open CloudTrail, *Trails*, *Create trail*; trails made in the console cover all regions.',
    'Choose or make a bucket, best in an account of its own for logs, and turn on *Log file validation*.',
    'As event type choose *Management events*, tick *Read* and *Write*, and leave the two boxes for exclusion empty.',
    'In an organization tick *Enable for all accounts in my organization* in the management account.',
  ],
  cli: code`
    aws cloudtrail create-trail --name TRAIL --s3-bucket-name TRAIL_BUCKET \
      --is-multi-region-trail --include-global-service-events --enable-log-file-validation
    aws cloudtrail put-event-selectors --trail-name TRAIL --event-selectors \
      '[{"ReadWriteType": "All", "IncludeManagementEvents": true, "ExcludeManagementEventSources": []}]'
    aws cloudtrail start-logging --name TRAIL
  `,
  terraform: code`
    resource "aws_cloudtrail" "this" {
      name                          = "TRAIL"
      s3_bucket_name                = "TRAIL_BUCKET"
      is_multi_region_trail         = true
      include_global_service_events = true
      enable_log_file_validation    = true

      event_selector {
        read_write_type           = "All"
        include_management_events = true
      }
    }
  `,
  cost: 'The first copy of management events is free; only its storage is paid. Every further trail that records them again costs by the event: delete the old ones once the new one runs. Events of KMS can be many; leaving them out saves that and blinds you to who decrypts.',
  byHand: {
    run: code`
      aws cloudtrail describe-trails \
        --query 'trailList[].[Name,HomeRegion,IsMultiRegionTrail,IncludeGlobalServiceEvents]'
      aws cloudtrail get-trail-status --name TRAIL_ARN --query IsLogging
      aws cloudtrail get-event-selectors --trail-name TRAIL_ARN
    `,
    look: 'One trail with `true` for both, `IsLogging` `true`, and selectors for all management events with no excluded source.',
  },
  links: [
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/receive-cloudtrail-log-files-from-multiple-regions.html',
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-management-events-with-cloudtrail.html',
  ],
});
