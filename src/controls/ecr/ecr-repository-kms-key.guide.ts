import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the repository encrypted with a KMS key, rather than with the keys of ECR alone?',
  attack:
    'A policy for a CI tool reads `ecr:*` on everything. From the repository without a key of its own its thief pulls the signing service; the one with a key refuses him, for the tool has no right to the key.',
  console: [
    'Open ECR, *Create repository*, and under *Encryption settings* choose *AWS KMS* and a key.',
    'Push the images to it, point pipelines and tasks to the new name, and delete the old repository.',
  ],
  cli: code`
    aws ecr create-repository --repository-name NEW_REPOSITORY \
      --encryption-configuration encryptionType=KMS,kmsKey=KEY_ARN
  `,
  terraform: code`
    # Changing this makes a new, empty repository.
    resource "aws_ecr_repository" "this" {
      name = "REPOSITORY"

      encryption_configuration {
        encryption_type = "KMS"
        kms_key         = "KEY_ARN"
      }
    }
  `,
  cost: 'A key costs a dollar a month. The move is the cost: images must be pushed anew. Where the key is disabled, nothing can be pulled.',
  byHand: {
    run: "aws ecr describe-repositories --query 'repositories[].[repositoryName,encryptionConfiguration]'",
    look: 'An `encryptionType` of `KMS` beside each repository.',
  },
  links: ['https://docs.aws.amazon.com/AmazonECR/latest/userguide/encryption-at-rest.html'],
});
