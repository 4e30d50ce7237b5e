import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Are the logs and artifacts of the project’s builds kept from the public?',
  attack:
    'For an open source library the builds were made public. A new step prints the environment when a test fails, and with it the token that publishes the library.',
  console: [
    'Open CodeBuild, the project, *Project details*, *Public build access*.',
    'Turn it off, and save.',
  ],
  cli: 'aws codebuild update-project-visibility --project-arn PROJECT_ARN --project-visibility PRIVATE',
  terraform: code`
    resource "aws_codebuild_project" "this" {
      # …
      project_visibility = "PRIVATE"
    }
  `,
  cost: 'It is free. Contributors from outside no longer see why a build failed; give them a summary in the pull request.',
  byHand: {
    run: "aws codebuild batch-get-projects --names PROJECT --query 'projects[].[name,projectVisibility]'",
    look: '`PRIVATE`.',
  },
  links: ['https://docs.aws.amazon.com/codebuild/latest/userguide/public-builds.html'],
});
