import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Do the project’s builds run without the rights of the machine’s root?',
  attack:
    'A test dependency looks whether it runs privileged. It does; so it mounts the machine’s disk, reads the role’s credentials past the build’s own limits, and changes what goes into the cache.',
  console: [
    'Open CodeBuild, the project, *Edit*, *Environment*, *Additional configuration*.',
    'Take away the tick at *Privileged*, and save.',
  ],
  cli: code`
    aws codebuild update-project --name PROJECT --environment \
      type=LINUX_CONTAINER,image=IMAGE,computeType=BUILD_GENERAL1_SMALL,privilegedMode=false
  `,
  terraform: code`
    resource "aws_codebuild_project" "this" {
      # …
      environment {
        type            = "LINUX_CONTAINER"
        image           = "IMAGE"
        compute_type    = "BUILD_GENERAL1_SMALL"
        privileged_mode = false
      }
    }
  `,
  cost: 'It is free. Builds of Docker images need the mode: keep them in a project of their own, with a role that may push and nothing else. CodeBuild’s Docker server does without.',
  byHand: {
    run: "aws codebuild batch-get-projects --names PROJECT --query 'projects[].environment.privilegedMode'",
    look: '`false`.',
  },
  links: ['https://docs.aws.amazon.com/codebuild/latest/userguide/create-project.html'],
});
