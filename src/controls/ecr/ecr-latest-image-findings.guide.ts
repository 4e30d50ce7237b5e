import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Did the last scan of the image that was pushed last find no vulnerability of the severities in the setting `severities` (critical and high)?',
  attack:
    'The image runs a logging library with a hole that one line in a form field opens. The scan has said so for three months; a script that tries the line everywhere finds the shop first.',
  console: [
    'Open ECR, the repository, the newest image, and *Vulnerabilities*.',
    'See which package each is in and which version fixes it; build anew on a newer base image.',
    'Push, let it be scanned, and roll it out.',
  ],
  cli: code`
    aws ecr describe-image-scan-findings --repository-name REPOSITORY --image-id imageTag=TAG
    aws ecr start-image-scan --repository-name REPOSITORY --image-id imageTag=TAG
  `,
  terraform: code`
    # Images are built by the pipeline; let it refuse what a scan finds. The rule that scans them:
    resource "aws_ecr_registry_scanning_configuration" "this" {
      scan_type = "ENHANCED"

      rule {
        scan_frequency = "CONTINUOUS_SCAN"

        repository_filter {
          filter      = "*"
          filter_type = "WILDCARD"
        }
      }
    }
  `,
  cost: 'The work is that of an update. Some findings are about code that never runs: note them down as exceptions with an end, rather than turning the scan off.',
  byHand: {
    run: code`
      aws ecr describe-images --repository-name REPOSITORY \
        --query 'sort_by(imageDetails,&imagePushedAt)[-1].[imageTags,imageScanFindingsSummary]'
    `,
    look: 'No `CRITICAL` and no `HIGH` in `findingSeverityCounts`.',
  },
  links: ['https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning.html'],
});
