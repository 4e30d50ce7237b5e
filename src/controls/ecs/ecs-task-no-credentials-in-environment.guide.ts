import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Do the environment variables of the task definition’s containers hold nothing that looks like a credential? Those under `secrets`, which name a secret or a parameter, pass.',
  attack:
    'A task definition is kept for ever, revision by revision. Whoever may call `DescribeTaskDefinition`, as every read-only role may, reads the database passwords of the last five years, and some of them still work.',
  console: [
    'Put the secret into Secrets Manager, and let the task execution role read it.',
    'Open ECS, *Task definitions*, the family, and choose *Create new revision*.',
    'In the container, remove the variable and add it anew with *ValueFrom* and the secret’s ARN; create the revision and update the service.',
    'Deregister and delete the old revisions, and change the credential.',
  ],
  cli: code`
    # In taskdef.json the container has
    #   "secrets": [{"name": "DB_PASSWORD", "valueFrom": "SECRET_ARN"}]
    aws ecs register-task-definition --cli-input-json file://taskdef.json
    aws ecs update-service --cluster CLUSTER --service SERVICE --task-definition FAMILY
    aws ecs deregister-task-definition --task-definition FAMILY:OLD_REVISION
    aws ecs delete-task-definitions --task-definitions FAMILY:OLD_REVISION
  `,
  terraform: code`
    resource "aws_ecs_task_definition" "this" {
      # …
      execution_role_arn = "EXECUTION_ROLE_ARN"

      container_definitions = jsonencode([{
        # …
        secrets = [{ name = "DB_PASSWORD", valueFrom = "SECRET_ARN" }]
      }])
    }
  `,
  cost: 'A small monthly fee for each secret. Tasks do not start until the execution role may read the secret and decrypt with its key. A secret is read when the task starts: after a rotation, deploy the service anew.',
  byHand: {
    run: code`
      aws ecs describe-task-definition --task-definition FAMILY \
        --query 'taskDefinition.containerDefinitions[].environment[].name'
    `,
    look: 'No name of a password, key or token; and nothing of the kind among the values.',
  },
  links: [
    'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html',
    'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-secrets-manager.html',
  ],
});
