import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is there nothing that Inspector is to scan and cannot: instances that Systems Manager does not manage or whose inventory is stale, images whose key it may not use? What is stopped, or left out by a tag, does not count.',
  attack:
    'Inspector’s page is green. The file server is not on it, for Systems Manager has never managed it; it runs the version of three years ago.',
  console: [
    'Open Inspector in the region, *Resources coverage*, and filter by status *Not actively monitoring*.',
    'For instances: attach `AmazonSSMManagedInstanceCore` to their role, or choose *Hybrid scanning* under *EC2 scanning settings*.',
    'For images and volumes: let the key’s policy admit Inspector’s service-linked role.',
  ],
  cli: code`
    aws inspector2 list-coverage --region REGION \
      --filter-criteria '{"scanStatusCode":[{"comparison":"EQUALS","value":"INACTIVE"}]}'
    aws inspector2 update-configuration --region REGION --ec2-configuration scanMode=EC2_HYBRID
  `,
  terraform: code`
    resource "aws_iam_role_policy_attachment" "ssm" {
      role       = aws_iam_role.instance.name
      policy_arn = "arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore"
    }
  `,
  cost: 'Each instance costs about a dollar thirty a month, somewhat more without an agent.',
  byHand: {
    run: code`
      aws inspector2 list-coverage --region REGION \
        --filter-criteria '{"scanStatusCode":[{"comparison":"EQUALS","value":"INACTIVE"}]}' \
        --query 'coveredResources[].[resourceId,scanStatus.reason]'
    `,
    look: 'Only what is stopped, archived or left out on purpose.',
  },
  links: ['https://docs.aws.amazon.com/inspector/latest/user/assessing-coverage.html'],
});
