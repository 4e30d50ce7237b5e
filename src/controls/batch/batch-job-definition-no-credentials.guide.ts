import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does no environment variable, command or parameter of the job definition look like a credential? Every active revision is asked, older ones too: jobs can be made of them, and anybody who may read them sees all.',
  attack:
    'The nightly import takes the database’s password from its definition. The trainee’s role may describe jobs, to see whether they went well; it reads the password with the same call.',
  console: [
    'Open Secrets Manager, *Store a new secret*, and put the credential there.',
    'Open AWS Batch, *Job definitions*, the definition, *Create revision*.',
    'Take the value out of the variables, add it under *Secrets*, and save.',
    'Choose the old revisions, *Actions*, *Deregister*, and replace the credential itself: it has been seen.',
  ],
  cli: code`
    aws secretsmanager create-secret --name NAME --secret-string file://secret.txt
    aws batch register-job-definition --job-definition-name DEFINITION --type container \
      --container-properties '{"image": "IMAGE", "executionRoleArn": "ROLE_ARN",
        "secrets": [{"name": "DB_PASSWORD", "valueFrom": "SECRET_ARN"}]}'
    aws batch deregister-job-definition --job-definition DEFINITION:OLD_REVISION
  `,
  terraform: code`
    resource "aws_batch_job_definition" "this" {
      name = "DEFINITION"
      type = "container"

      container_properties = jsonencode({
        image            = "IMAGE"
        executionRoleArn = "ROLE_ARN"
        secrets          = [{ name = "DB_PASSWORD", valueFrom = "SECRET_ARN" }]
      })
    }
  `,
  cost: 'A secret costs 40 cents a month. The execution role needs the right to read it. A revision that is deregistered is shown for 180 days still, so the credential must be replaced.',
  byHand: {
    run: "aws batch describe-job-definitions --status ACTIVE --query 'jobDefinitions[].[jobDefinitionName,revision,containerProperties.environment,containerProperties.command]'",
    look: 'No value that opens something.',
  },
  links: ['https://docs.aws.amazon.com/batch/latest/userguide/specifying-sensitive-data.html'],
});
