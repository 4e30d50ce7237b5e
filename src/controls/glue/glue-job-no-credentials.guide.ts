import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does no argument of the job, default or fixed, look like a credential? Names of secrets and parameters are fine.',
  attack:
    'The job gets `--db_password` as an argument, for that was quickest. Each of its runs shows it too; the intern who may look at jobs signs in to the shop’s database that evening.',
  console: [
    'Open Secrets Manager, *Store a new secret*, and store the credential there.',
    'Open Glue, *ETL jobs*, the job, *Job details*, *Job parameters*, and put the secret’s name in place of the value.',
    'Have the script fetch it, and replace the credential, for it has been seen.',
  ],
  cli: code`
    aws secretsmanager create-secret --name SECRET_NAME --secret-string file://secret.json

    # update-job replaces the whole job: take what get-job shows, and change its arguments.
    aws glue get-job --job-name JOB --query Job
    aws glue update-job --job-name JOB --job-update file://job.json
  `,
  terraform: code`
    resource "aws_glue_job" "this" {
      # …
      default_arguments = {
        "--secret_name" = aws_secretsmanager_secret.database.name
      }
    }
  `,
  cost: 'A secret costs 40 cents a month. The script must fetch it, and the job’s role needs the right to.',
  byHand: {
    run: "aws glue get-jobs --query 'Jobs[].[Name,DefaultArguments,NonOverridableArguments]'",
    look: 'No passwords, keys or tokens.',
  },
  links: [
    'https://docs.aws.amazon.com/glue/latest/dg/aws-glue-programming-etl-glue-arguments.html',
    'https://docs.aws.amazon.com/glue/latest/dg/connection-properties-secrets-manager.html',
  ],
});
