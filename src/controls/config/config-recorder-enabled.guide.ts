import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does AWS Config record in the region, did its last delivery succeed, and does it record all supported resource types (unless the setting `allTypes` is false)?',
  attack:
    'A database was reachable from the internet. Since when, and who opened it? With Config that is one timeline; without it, a week of searching in logs, and a guess in the report to the authority.',
  console: [
    'Open AWS Config in the region, and choose *Get started* or *Settings*.',
    'Choose *All resource types*, continuous or daily recording, the service-linked role, and a bucket.',
    'Confirm, and repeat it in every region; record the global IAM types in one of them only.',
  ],
  cli: code`
    aws configservice put-configuration-recorder \
      --configuration-recorder name=default,roleARN=arn:aws:iam::ACCOUNT_ID:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig \
      --recording-group allSupported=true,includeGlobalResourceTypes=false
    aws configservice put-delivery-channel --delivery-channel name=default,s3BucketName=CONFIG_BUCKET
    aws configservice start-configuration-recorder --configuration-recorder-name default
  `,
  terraform: code`
    resource "aws_config_configuration_recorder" "this" {
      name     = "default"
      role_arn = "ROLE_ARN"

      recording_group {
        all_supported = true
      }
    }

    resource "aws_config_delivery_channel" "this" {
      s3_bucket_name = "CONFIG_BUCKET"
      depends_on     = [aws_config_configuration_recorder.this]
    }

    resource "aws_config_configuration_recorder_status" "this" {
      name       = aws_config_configuration_recorder.this.name
      is_enabled = true
      depends_on = [aws_config_delivery_channel.this]
    }
  `,
  cost: 'Each recorded change costs a fraction of a cent: in busy accounts with short-lived resources that adds up, and daily recording or leaving out such types saves most of it. Nothing can break.',
  byHand: {
    run: code`
      aws configservice describe-configuration-recorder-status \
        --query 'ConfigurationRecordersStatus[].[name,recording,lastStatus]'
      aws configservice describe-configuration-recorders \
        --query 'ConfigurationRecorders[].recordingGroup.allSupported'
    `,
    look: '`true`, `SUCCESS`, `true`, in every region.',
  },
  links: [
    'https://docs.aws.amazon.com/config/latest/developerguide/stop-start-recorder.html',
    'https://docs.aws.amazon.com/config/latest/developerguide/select-resources.html',
  ],
});
