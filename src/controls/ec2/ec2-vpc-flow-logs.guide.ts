import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the VPC itself have an active flow log, delivered without error, that records rejected traffic or all of it?',
  attack:
    'A machine was broken into. Which others did it talk to, and how much left to which address? Without flow logs the only honest answer is “perhaps all of it”, and that is what must be reported.',
  console: [
    'Open VPC, *Your VPCs*, pick the VPC, and the tab *Flow logs*.',
    'Choose *Create flow log*, filter *All*, interval 10 minutes.',
    'Choose S3 with a bucket for logs, or CloudWatch Logs with a role that may write there, and create it.',
  ],
  cli: code`
    aws ec2 create-flow-logs --resource-type VPC --resource-ids VPC_ID --traffic-type ALL \
      --log-destination-type s3 --log-destination arn:aws:s3:::LOG_BUCKET/flow-logs/
  `,
  terraform: code`
    resource "aws_flow_log" "this" {
      vpc_id               = "VPC_ID"
      traffic_type         = "ALL"
      log_destination_type = "s3"
      log_destination      = "arn:aws:s3:::LOG_BUCKET/flow-logs/"
    }
  `,
  cost: 'Delivery is paid by the gigabyte, to S3 at about half of the price to CloudWatch Logs, and then the storage. `REJECT` alone is a small part of `ALL`. Nothing can break: flow logs are taken beside the traffic.',
  byHand: {
    run: code`
      aws ec2 describe-flow-logs --filter Name=resource-id,Values=VPC_ID \
        --query 'FlowLogs[].[FlowLogId,FlowLogStatus,TrafficType,DeliverLogsStatus]'
    `,
    look: 'A line with `ACTIVE`, `ALL` or `REJECT`, and not `FAILED`.',
  },
  links: ['https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html'],
});
