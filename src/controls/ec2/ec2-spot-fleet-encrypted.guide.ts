import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Are all disks of the launch specifications of an active Spot Fleet request encrypted, by their own setting or by the region’s default? Requests that use launch templates are judged by these.',
  attack:
    'A nightly fleet works through exports of customer data on disks in the clear. One instance is interrupted and leaves a volume behind, which somebody later makes a public snapshot of, to share a test setup.',
  console: [
    'Open EC2, *Spot Requests*, and pick the request of the type *fleet*.',
    'Make a launch template of what it starts, with encrypted disks.',
    'Make a new request with the template, and cancel the old one with *Actions*, *Cancel request*.',
  ],
  cli: code`
    aws ec2 describe-spot-fleet-requests --spot-fleet-request-ids REQUEST_ID \
      --query 'SpotFleetRequestConfigs[].SpotFleetRequestConfig'
    aws ec2 request-spot-fleet --spot-fleet-request-config file://fleet.json
    aws ec2 cancel-spot-fleet-requests --spot-fleet-request-ids REQUEST_ID --terminate-instances
  `,
  terraform: code`
    resource "aws_spot_fleet_request" "this" {
      # …
      launch_specification {
        # …
        root_block_device {
          encrypted = true
        }
      }
    }
  `,
  cost: 'It is free with the key `aws/ebs`. A request cannot be changed: the new one starts new instances, and the fleet’s role needs rights on a key of your own.',
  byHand: {
    run: code`
      aws ec2 describe-spot-fleet-requests \
        --query 'SpotFleetRequestConfigs[].[SpotFleetRequestId,SpotFleetRequestConfig.LaunchSpecifications[].BlockDeviceMappings[].Ebs.Encrypted]'
    `,
    look: '`true` for each disk, or encryption by default in the region.',
  },
  links: ['https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-fleet.html'],
});
