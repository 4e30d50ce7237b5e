import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does no version of the template have a line of user data that looks like a credential? Old versions count: they stay readable.',
  attack:
    'The password in version 3 was moved to Secrets Manager in version 4, and never changed. A contractor with read rights lists all versions, and logs in to the database with version 3.',
  console: [
    'Put the secret into Secrets Manager, and allow the instance role to read it.',
    'Open EC2, *Launch Templates*, the template, and create a version whose user data asks for the secret; make it the default.',
    'Delete the versions that hold the credential with *Actions*, *Delete template version*.',
    'Change the credential itself: whoever read the old versions still knows it.',
  ],
  cli: code`
    aws ec2 create-launch-template-version --launch-template-id TEMPLATE_ID --source-version 3 \
      --launch-template-data UserData=SCRIPT_IN_BASE64
    aws ec2 modify-launch-template --launch-template-id TEMPLATE_ID --default-version 4
    aws ec2 delete-launch-template-versions --launch-template-id TEMPLATE_ID --versions 1 2 3
  `,
  terraform: code`
    resource "aws_launch_template" "this" {
      # …
      update_default_version = true
      user_data = base64encode(<<-EOT
        #!/bin/sh
        aws secretsmanager get-secret-value --secret-id SECRET_NAME --query SecretString --output text
      EOT
      )
    }
  `,
  cost: 'A secret costs a few cents a month. Groups that name an old version by number must be moved to the new one before it is deleted.',
  byHand: {
    run: code`
      aws ec2 describe-launch-template-versions --launch-template-id TEMPLATE_ID \
        --query 'LaunchTemplateVersions[].[VersionNumber,LaunchTemplateData.UserData]'
    `,
    look: 'It is base64; decode it, and find no password, key or token in any version.',
  },
  links: [
    'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/manage-launch-template-versions.html',
    'https://docs.aws.amazon.com/secretsmanager/latest/userguide/retrieving-secrets.html',
  ],
});
