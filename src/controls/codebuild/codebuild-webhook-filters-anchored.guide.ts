import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Where filters of the project’s webhook say whose changes, or changes to which branches, start a build: do their patterns match whole names only?',
  attack:
    'Only user 755743 may start builds, by the pattern `755743`. Somebody makes accounts until he is number 226755743, opens a pull request, and his change to the build script runs with the project’s role.',
  console: [
    'Open CodeBuild, the project, *Edit*, *Source*, *Primary source webhook events*.',
    'Put `^` before and `$` after each pattern, and save.',
  ],
  cli: code`
    aws codebuild update-webhook --project-name PROJECT --filter-groups \
      '[[{"type": "EVENT", "pattern": "PULL_REQUEST_CREATED"}, {"type": "ACTOR_ACCOUNT_ID", "pattern": "^755743$"}]]'
  `,
  terraform: code`
    resource "aws_codebuild_webhook" "this" {
      project_name = "PROJECT"

      filter_group {
        filter {
          type    = "EVENT"
          pattern = "PULL_REQUEST_CREATED"
        }

        filter {
          type    = "ACTOR_ACCOUNT_ID"
          pattern = "^755743$"
        }
      }
    }
  `,
  cost: 'It is free. A pattern that was meant to match parts of names (as branches `release/…`) needs `^refs/heads/release/.*$`.',
  byHand: {
    run: "aws codebuild batch-get-projects --names PROJECT --query 'projects[].webhook.filterGroups'",
    look: '`^` and `$` around each pattern but those of `EVENT`.',
  },
  links: ['https://docs.aws.amazon.com/codebuild/latest/userguide/github-webhook.html'],
});
