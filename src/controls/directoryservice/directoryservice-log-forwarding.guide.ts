import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the AWS Managed Microsoft AD forward the security logs of its domain controllers to CloudWatch Logs? Other types of directories cannot.',
  attack:
    'Somebody was made a domain administrator for ten minutes on Sunday night. The event is in the log of two machines that AWS looks after and that nobody of yours can open.',
  console: [
    'Open Directory Service, the directory, *Networking & security*, *Log forwarding*.',
    'Choose *Enable*, and a new or existing log group.',
  ],
  cli: code`
    aws logs put-resource-policy --policy-name directory --policy-document file://directory-logs.json
    aws ds create-log-subscription --directory-id DIRECTORY_ID --log-group-name LOG_GROUP
  `,
  terraform: code`
    resource "aws_directory_service_log_subscription" "this" {
      directory_id   = "DIRECTORY_ID"
      log_group_name = aws_cloudwatch_log_group.directory.name
    }
  `,
  cost: 'CloudWatch Logs takes its price for every gigabyte; domain controllers write much.',
  byHand: {
    run: "aws ds list-log-subscriptions --query 'LogSubscriptions[].[DirectoryId,LogGroupName]'",
    look: 'A line for each managed directory.',
  },
  links: ['https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_enable_log_forwarding.html'],
});
