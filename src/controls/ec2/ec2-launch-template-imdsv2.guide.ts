import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Do the default and the latest version of the template require session tokens of the metadata service (IMDSv2), or turn it off? What a version leaves open is decided by the default of the region; where that has none, the image decides, and the template fails.',
  attack:
    'All forty instances were set to require IMDSv2. The next morning the Auto Scaling group starts five more from a template of 2018, and one of them runs the application whose flaw the change was for.',
  console: [
    'Open EC2, *Launch Templates*, the template, and *Actions*, *Modify template (Create new version)*.',
    'Under *Advanced details* set *Metadata version* to *V2 only (token required)*, and create the version.',
    'Choose *Actions*, *Set default version*, and replace the instances of groups that use it.',
  ],
  cli: code`
    aws ec2 create-launch-template-version --launch-template-id TEMPLATE_ID --source-version 1 \
      --launch-template-data 'MetadataOptions={HttpTokens=required,HttpEndpoint=enabled}'
    aws ec2 modify-launch-template --launch-template-id TEMPLATE_ID --default-version NEW_VERSION

    # For whatever says nothing, in the whole region:
    aws ec2 modify-instance-metadata-defaults --http-tokens required
  `,
  terraform: code`
    resource "aws_launch_template" "this" {
      # …
      metadata_options {
        http_endpoint = "enabled"
        http_tokens   = "required"
      }
    }
  `,
  cost: 'It is free. Programs with SDKs from before the end of 2019 get no credentials on the new instances: the metric `MetadataNoToken` of the old ones counts their calls.',
  byHand: {
    run: code`
      aws ec2 describe-launch-template-versions --launch-template-id TEMPLATE_ID --versions '$Default' '$Latest' \
        --query 'LaunchTemplateVersions[].[VersionNumber,LaunchTemplateData.MetadataOptions]'
    `,
    look: '`HttpTokens` is `required`, or `HttpEndpoint` is `disabled`.',
  },
  links: ['https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-IMDS-new-instances.html'],
});
