import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the cluster send its logs to S3 or to CloudWatch, so that they outlive it?',
  attack:
    'A step that nobody knows ran on Friday night and copied a table. On Monday the cluster is gone, by its own timer, and its logs with it; what was copied, and by whom, stays a guess.',
  console: [
    'Open EMR, *Clusters*, the cluster, and *Clone*.',
    'At *Cluster logs* tick *Publish cluster-specific logs to Amazon S3*, name a bucket, and start it.',
  ],
  cli: code`
    aws emr create-cluster --name NAME --release-label emr-7.5.0 --use-default-roles \
      --instance-type m5.xlarge --instance-count 3 --log-uri s3://BUCKET/emr/
  `,
  terraform: code`
    resource "aws_emr_cluster" "this" {
      # …
      log_uri = "s3://BUCKET/emr/"
    }
  `,
  cost: 'S3 costs about two cents a gigabyte and month; let a lifecycle rule delete old logs. The setting cannot be changed while a cluster runs.',
  byHand: {
    run: "aws emr describe-cluster --cluster-id CLUSTER_ID --query 'Cluster.[LogUri,MonitoringConfiguration]'",
    look: 'A place in S3, or CloudWatch turned on.',
  },
  links: ['https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-plan-debugging.html'],
});
