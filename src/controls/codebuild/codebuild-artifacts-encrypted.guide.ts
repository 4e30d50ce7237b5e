import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the project leave all artifacts that it keeps in S3 encrypted?',
  attack:
    'A bucket of artifacts is shared with a supplier for one file. The others are encrypted with a key that he has no right to, but those of one project, where somebody ticked *disable encryption*.',
  console: [
    'Open CodeBuild, the project, *Edit*, *Artifacts*.',
    'Take away the tick at *Disable artifacts encryption*, and save.',
  ],
  cli: code`
    aws codebuild update-project --name PROJECT \
      --artifacts type=S3,location=BUCKET,encryptionDisabled=false
  `,
  terraform: code`
    resource "aws_codebuild_project" "this" {
      # …
      encryption_key = "KEY_ARN"

      artifacts {
        type                = "S3"
        location            = "BUCKET"
        encryption_disabled = false
      }
    }
  `,
  cost: 'It is free, but for the requests to KMS. Whoever takes the artifacts needs the right to decrypt. Static websites in S3 are the one case where it was meant.',
  byHand: {
    run: "aws codebuild batch-get-projects --names PROJECT --query 'projects[].[artifacts,secondaryArtifacts]'",
    look: '`encryptionDisabled` is false everywhere.',
  },
  links: ['https://docs.aws.amazon.com/codebuild/latest/userguide/security-encryption.html'],
});
