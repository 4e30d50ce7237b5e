import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does AWS still support the version of Glue that the Spark job runs on? Python shells and Ray are not asked.',
  attack:
    'A flaw in an old library of Spark lets a crafted file run code where it is read. Suppliers deliver such files each night; the job is on Glue 2.0, which got its last fix years ago.',
  console: [
    'Open Glue, *ETL jobs*, the job, *Job details*.',
    'Choose a newer *Glue version*, save, and run it on a copy of the data first.',
  ],
  cli: code`
    # update-job replaces the whole job: take what get-job shows, and change GlueVersion.
    aws glue get-job --job-name JOB --query Job
    aws glue update-job --job-name JOB --job-update file://job.json
  `,
  terraform: code`
    resource "aws_glue_job" "this" {
      # …
      glue_version = "5.0"
    }
  `,
  cost: 'It is free, and newer versions are often faster. Spark and Python jump with it: scripts and libraries may need changes.',
  byHand: {
    run: "aws glue get-jobs --query 'Jobs[].[Name,Command.Name,GlueVersion]'",
    look: 'Versions that AWS’s page does not list as ended.',
  },
  links: [
    'https://docs.aws.amazon.com/glue/latest/dg/glue-version-support-policy.html',
    'https://docs.aws.amazon.com/glue/latest/dg/release-notes.html',
  ],
});
