import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the metadata service of the instance answer only requests with a session token (IMDSv2), or not at all?',
  attack:
    'A web application fetches whatever address a visitor types in. The visitor types in `http://169.254.169.254/…` and gets the keys of the instance role: that is how the data of a hundred million bank customers left in 2019. IMDSv2 asks for a PUT and a header, which such a trick cannot send.',
  console: [
    'In CloudWatch, look at the metric `MetadataNoToken` of the instance: it must stay at 0 for some weeks.',
    'Open EC2, *Instances*, pick the instance, and choose *Actions*, *Instance settings*, *Modify instance metadata options*.',
    'Set *IMDSv2* to *Required*, and save.',
    'On the EC2 dashboard, under *Data protection and security*, set *IMDS defaults* so that new instances require it.',
  ],
  cli: code`
    aws ec2 modify-instance-metadata-options --instance-id INSTANCE_ID --http-tokens required

    # New instances of the region:
    aws ec2 modify-instance-metadata-defaults --http-tokens required --region REGION
  `,
  terraform: code`
    resource "aws_instance" "this" {
      # …
      metadata_options {
        http_endpoint = "enabled"
        http_tokens   = "required"
      }
    }

    resource "aws_ec2_instance_metadata_defaults" "this" {
      http_tokens = "required"
    }
  `,
  cost: 'It is free and needs no restart. Programs with SDKs from before the end of 2019, and scripts that use plain `curl`, no longer get their credentials: the metric `MetadataNoToken` counts their calls.',
  byHand: {
    run: code`
      aws ec2 describe-instances \
        --query 'Reservations[].Instances[].[InstanceId,MetadataOptions.HttpTokens,MetadataOptions.HttpEndpoint]'
    `,
    look: '`required`, or `disabled` as endpoint, for every instance.',
  },
  links: [
    'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html',
    'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-metadata-transition-to-version-2.html',
  ],
});
