import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the job send its logs to CloudWatch while it runs? Spark jobs of Glue 4.0 and older need an argument for that; Glue 5.0 and Python shells do it always.',
  attack:
    'A job that was changed to copy the customer table elsewhere runs for a minute each night. It has no continuous logs; all that is left of it is that it succeeded.',
  console: [
    'Open Glue, *ETL jobs*, the job, *Job details*, *Advanced properties*.',
    'Tick *Continuous logging*, or choose Glue 5.0 or newer as version, and save.',
  ],
  cli: code`
    # update-job replaces the whole job: take what get-job shows, and add to DefaultArguments
    # "--enable-continuous-cloudwatch-log": "true".
    aws glue get-job --job-name JOB --query Job
    aws glue update-job --job-name JOB --job-update file://job.json
  `,
  terraform: code`
    resource "aws_glue_job" "this" {
      # …
      default_arguments = {
        "--enable-continuous-cloudwatch-log" = "true"
      }
    }
  `,
  cost: 'CloudWatch takes about half a dollar a gigabyte of logs; set how long they are kept.',
  byHand: {
    run: "aws glue get-jobs --query 'Jobs[].[Name,GlueVersion,DefaultArguments]'",
    look: '`--enable-continuous-cloudwatch-log` is `true`, or the version is 5.0 or newer.',
  },
  links: [
    'https://docs.aws.amazon.com/glue/latest/dg/monitor-continuous-logging.html',
    'https://docs.aws.amazon.com/glue/latest/dg/monitor-continuous-logging-enable.html',
  ],
});
