import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Do the logs of the project’s builds go to CloudWatch Logs or to S3?',
  attack:
    'A dependency was poisoned for six hours. Which builds fetched it? The project keeps no logs, so that everything of the day must be taken for poisoned.',
  console: [
    'Open CodeBuild, the project, *Edit*, *Logs*.',
    'Turn on *CloudWatch logs*, *S3 logs* or both, and save.',
  ],
  cli: 'aws codebuild update-project --name PROJECT --logs-config cloudWatchLogs={status=ENABLED}',
  terraform: code`
    resource "aws_codebuild_project" "this" {
      # …
      logs_config {
        cloudwatch_logs {
          status = "ENABLED"
        }
      }
    }
  `,
  cost: 'CloudWatch Logs takes about half a dollar for a gigabyte; S3 less. Look that builds print no secrets.',
  byHand: {
    run: "aws codebuild batch-get-projects --names PROJECT --query 'projects[].logsConfig'",
    look: 'A `status` of `ENABLED`. Nothing at all means CloudWatch.',
  },
  links: ['https://docs.aws.amazon.com/codebuild/latest/userguide/view-build-details.html'],
});
