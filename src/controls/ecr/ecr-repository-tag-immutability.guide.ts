import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the repository refuse to push another image under a tag that is taken?',
  attack:
    'A hacked build machine pushes its own image as `checkout:v41`. The next task that starts pulls it; the release notes, the tests and the approvals are all about the other v41.',
  console: [
    'Open ECR, the repository, *Edit*.',
    'Choose *Immutable* under *Image tag mutability*; add exclusions as `latest` if you must, and save.',
  ],
  cli: 'aws ecr put-image-tag-mutability --repository-name REPOSITORY --image-tag-mutability IMMUTABLE',
  terraform: code`
    resource "aws_ecr_repository" "this" {
      name                 = "REPOSITORY"
      image_tag_mutability = "IMMUTABLE"
    }
  `,
  cost: 'It is free. Pipelines that push `latest` again and again fail: let them push the commit’s hash. Task definitions may name the digest, which is better still.',
  byHand: {
    run: "aws ecr describe-repositories --query 'repositories[].[repositoryName,imageTagMutability]'",
    look: '`IMMUTABLE` beside each repository.',
  },
  links: ['https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html'],
});
