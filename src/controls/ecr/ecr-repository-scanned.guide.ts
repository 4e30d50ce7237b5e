import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Are the repository’s images scanned when they are pushed or all the time, by a rule of the registry or, where that has none, by the repository’s own setting?',
  attack:
    'The base image carries a library with a hole that lets anybody run code by a header. It is published on a Tuesday; without scans the first to notice that your image has it is somebody else.',
  console: [
    'Open ECR, *Private registry*, *Features & Settings*, *Scanning*, *Edit*.',
    'Choose *Enhanced scanning* with *Continuously scan all repositories*, or *Basic scanning* with *Scan on push all repositories*, and save.',
  ],
  cli: code`
    aws ecr put-registry-scanning-configuration --scan-type BASIC \
      --rules '[{"scanFrequency": "SCAN_ON_PUSH", "repositoryFilters": [{"filter": "*", "filterType": "WILDCARD"}]}]'
  `,
  terraform: code`
    resource "aws_ecr_registry_scanning_configuration" "this" {
      scan_type = "BASIC"

      rule {
        scan_frequency = "SCAN_ON_PUSH"

        repository_filter {
          filter      = "*"
          filter_type = "WILDCARD"
        }
      }
    }
  `,
  cost: 'Basic scanning is free. Enhanced scanning, by Inspector, costs nine cents for an image and one for each new look at it; it also sees the libraries of programming languages.',
  byHand: {
    run: 'aws ecr get-registry-scanning-configuration',
    look: 'A rule with `SCAN_ON_PUSH` or `CONTINUOUS_SCAN` whose filter fits the repository.',
  },
  links: ['https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning.html'],
});
