import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Where build logs go to S3: does the project leave them encrypted?',
  attack:
    'An auditor finds a project that turns the encryption of its logs off. Nobody remembers why; S3 encrypts them with its own keys all the same, but the key that the rules ask for is not used.',
  console: [
    'Open CodeBuild, the project, *Edit*, *Logs*.',
    'Take away the tick at *Disable S3 log encryption*, and save.',
  ],
  cli: code`
    aws codebuild update-project --name PROJECT \
      --logs-config 's3Logs={status=ENABLED,location=BUCKET/PREFIX,encryptionDisabled=false}'
  `,
  terraform: code`
    resource "aws_codebuild_project" "this" {
      # …
      logs_config {
        s3_logs {
          status              = "ENABLED"
          location            = "BUCKET/PREFIX"
          encryption_disabled = false
        }
      }
    }
  `,
  cost: 'It is free, but for the requests to KMS where the project has a key. Whoever reads the logs needs the right to decrypt.',
  byHand: {
    run: "aws codebuild batch-get-projects --names PROJECT --query 'projects[].logsConfig.s3Logs'",
    look: '`encryptionDisabled` is false.',
  },
  links: ['https://docs.aws.amazon.com/codebuild/latest/userguide/security-encryption.html'],
});
