import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does no source of the project have a user name with a password or token in its address?',
  attack:
    'The address is `https://x-token-auth:…@bitbucket.org/…`. It stands in the project, in every build’s details and in the logs of `git`; the trainee who may read builds now may push to the main branch.',
  console: [
    'Make a connection to the code’s host under *Developer Tools*, *Connections*.',
    'Open CodeBuild, the project, *Edit*, *Source*, choose the connection, and the repository without credentials.',
    'Revoke the old token at the host.',
  ],
  cli: code`
    aws codebuild update-project --name PROJECT --source \
      'type=BITBUCKET,location=https://bitbucket.org/TEAM/REPOSITORY.git,auth={type=CODECONNECTIONS,resource=CONNECTION_ARN}'
  `,
  terraform: code`
    resource "aws_codebuild_project" "this" {
      # …
      source {
        type     = "BITBUCKET"
        location = "https://bitbucket.org/TEAM/REPOSITORY.git"

        auth {
          type     = "CODECONNECTIONS"
          resource = "CONNECTION_ARN"
        }
      }
    }
  `,
  cost: 'It is free. The old token must be replaced, for it has been seen.',
  byHand: {
    run: "aws codebuild batch-get-projects --names PROJECT --query 'projects[].[source.location,secondarySources[].location]'",
    look: 'No `:` and no token before an `@`.',
  },
  links: ['https://docs.aws.amazon.com/codebuild/latest/userguide/connections-bitbucket-app.html'],
});
