import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does a recorder that is recording, in some region, record IAM’s users, groups, roles and policies? They are the same in all regions, and one is enough.',
  attack:
    'On the day of the theft a role had a policy that it does not have today. AWS Config knows every security group of that day and no policy, because global types were left out everywhere to save money.',
  console: [
    'Open AWS Config in the region where people look, *Settings*, *Edit*.',
    'Under *Recording strategy* see that the IAM types are not overridden to *Exclude*; in the other regions exclude them.',
  ],
  cli: code`
    aws configservice put-configuration-recorder --region HOME_REGION \
      --configuration-recorder name=default,roleARN=ROLE_ARN \
      --recording-group allSupported=true,includeGlobalResourceTypes=true
  `,
  terraform: code`
    resource "aws_config_configuration_recorder" "this" {
      name     = "default"
      role_arn = "ROLE_ARN"

      recording_group {
        all_supported                 = true
        include_global_resource_types = true
      }
    }
  `,
  cost: 'Each recorded change costs a fraction of a cent. In every further region the same changes are paid again. Regions that came after February 2022 cannot record these types.',
  byHand: {
    run: "aws configservice describe-configuration-recorders --query 'ConfigurationRecorders[].recordingGroup'",
    look: '`includeGlobalResourceTypes` with `true`, in one region.',
  },
  links: ['https://docs.aws.amazon.com/config/latest/developerguide/select-resources.html'],
});
