import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the repository have a lifecycle policy, which deletes images that nobody needs any more?',
  attack:
    'A roll-back under pressure takes `v12` instead of `v112`. The image of three years ago starts without a word, and with it the hole that was closed two years ago.',
  console: [
    'Open ECR, the repository, *Lifecycle Policy*, *Create rule*.',
    'Expire untagged images after some days, and make a second rule that keeps the last twenty or so; test it first.',
  ],
  cli: code`
    aws ecr put-lifecycle-policy --repository-name REPOSITORY --lifecycle-policy-text '{
      "rules": [{
        "rulePriority": 1,
        "selection": {"tagStatus": "untagged", "countType": "sinceImagePushed", "countUnit": "days", "countNumber": 14},
        "action": {"type": "expire"}
      }]
    }'
  `,
  terraform: code`
    resource "aws_ecr_lifecycle_policy" "this" {
      repository = "REPOSITORY"

      policy = jsonencode({
        rules = [{
          rulePriority = 1
          selection = {
            tagStatus   = "untagged"
            countType   = "sinceImagePushed"
            countUnit   = "days"
            countNumber = 14
          }
          action = { type = "expire" }
        }]
      })
    }
  `,
  cost: 'It saves storage. A rule deletes within a day what it says, running or not: keep enough to roll back to.',
  byHand: {
    run: 'aws ecr get-lifecycle-policy --repository-name REPOSITORY',
    look: 'A policy. `LifecyclePolicyNotFoundException` means that there is none.',
  },
  links: ['https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html'],
});
