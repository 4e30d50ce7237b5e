import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the trail write a signed digest of its log files each hour, by which a changed or missing file can be found?',
  attack:
    'After an incident the logs are evidence, and the other side says that they may have been edited. With digests, AWS’s signature shows which files are as CloudTrail wrote them, and that none is missing.',
  console: [
    'Open CloudTrail, *Trails*, and the trail.',
    'Under *General details* choose *Edit*.',
    'Under *Additional settings* tick *Log file validation*, and save.',
  ],
  cli: code`
    aws cloudtrail update-trail --name TRAIL --enable-log-file-validation
  `,
  terraform: code`
    resource "aws_cloudtrail" "this" {
      # …
      enable_log_file_validation = true
    }
  `,
  cost: 'It is free but for the storage of a small file an hour. Whoever may delete in the bucket can delete the digests too, which shows; Object Lock on the bucket prevents it. Files from before stay unsigned.',
  byHand: {
    run: 'aws cloudtrail describe-trails --query "trailList[].[Name,LogFileValidationEnabled]"',
    look: '`true` for every trail. `aws cloudtrail validate-logs` then checks the files themselves.',
  },
  links: [
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-validation-intro.html',
  ],
});
