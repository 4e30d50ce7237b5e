import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Are all disks that the default and the latest version of the template describe encrypted: by their own setting, or because the region encrypts by default? A disk that only names a snapshot is as that is, and is judged there.',
  attack:
    'The template of the worker group says `Encrypted: false`, so a hundred disks with customers’ files are made in the clear every night. A snapshot of one is shared with a supplier, and with the supplier’s intruder.',
  console: [
    'Open EC2, *Launch Templates*, the template, and *Actions*, *Modify template (Create new version)*.',
    'Under *Configure storage*, *Advanced*, set *Encrypted* to *Encrypted* for each disk, and choose a key.',
    'Make the version the default. Turn on *EBS encryption* in the EC2 settings of the region as well.',
  ],
  cli: code`
    aws ec2 create-launch-template-version --launch-template-id TEMPLATE_ID --source-version 1 \
      --launch-template-data 'BlockDeviceMappings=[{DeviceName=/dev/xvda,Ebs={Encrypted=true}}]'
    aws ec2 modify-launch-template --launch-template-id TEMPLATE_ID --default-version NEW_VERSION
    aws ec2 enable-ebs-encryption-by-default
  `,
  terraform: code`
    resource "aws_launch_template" "this" {
      # …
      block_device_mappings {
        device_name = "/dev/xvda"

        ebs {
          encrypted = true
        }
      }
    }
  `,
  cost: 'It is free with the key `aws/ebs`. Auto Scaling’s service-linked role needs rights on a key of your own, else instances end as they start.',
  byHand: {
    run: code`
      aws ec2 describe-launch-template-versions --launch-template-id TEMPLATE_ID --versions '$Default' '$Latest' \
        --query 'LaunchTemplateVersions[].[VersionNumber,LaunchTemplateData.BlockDeviceMappings[].Ebs.Encrypted]'
    `,
    look: '`true` for each disk, or encryption by default in the region.',
  },
  links: [
    'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/create-launch-template.html',
    'https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html',
  ],
});
