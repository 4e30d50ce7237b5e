import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does no environment variable of the type PLAINTEXT of the project hold what looks like a credential? Variables that refer to Secrets Manager or Parameter Store pass.',
  attack:
    'One of four hundred packages that a build installs is taken over and sends the environment home, as happened in 2021 with a coverage uploader. What stands there in plain text is theirs within the hour.',
  console: [
    'Put the secret into Secrets Manager, and let the project’s service role read that one secret.',
    'Open CodeBuild, the project, *Edit*, *Environment*.',
    'Under *Additional configuration* set the variable’s type to *Secrets Manager* and its value to the secret’s name, and save.',
    'Change the credential where it came from: it stands in the history of builds.',
  ],
  cli: code`
    aws secretsmanager create-secret --name NAME --secret-string file://secret.txt

    # environment.json is the project's environment with the variable as
    # {"name": "TOKEN", "type": "SECRETS_MANAGER", "value": "NAME"}
    aws codebuild update-project --name PROJECT --environment file://environment.json
  `,
  terraform: code`
    resource "aws_codebuild_project" "this" {
      # …
      environment {
        # …
        environment_variable {
          name  = "TOKEN"
          type  = "SECRETS_MANAGER"
          value = "NAME"
        }
      }
    }
  `,
  cost: 'A small monthly fee for each secret. Access keys of AWS need no secret at all: give the service role the rights instead. Builds fail until the role may read the secret and decrypt with its key.',
  byHand: {
    run: code`
      aws codebuild batch-get-projects --names PROJECT \
        --query 'projects[].environment.environmentVariables[].[name,type]'
    `,
    look: 'Nothing secret among those of the type `PLAINTEXT`.',
  },
  links: [
    'https://docs.aws.amazon.com/codebuild/latest/userguide/build-spec-ref.html#build-spec.env.secrets-manager',
    'https://docs.aws.amazon.com/codebuild/latest/userguide/change-project.html',
  ],
});
