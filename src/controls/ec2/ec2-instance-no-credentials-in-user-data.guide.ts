import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does no line of the instance’s user data, plain or compressed, look like a credential: an AWS key, a private key, a URL with a password, a variable named like a secret with a value of its own?',
  attack:
    'The start-up script of a machine holds the password of the database. A web application on it can be made to fetch addresses, and `http://169.254.169.254/latest/user-data` is one: the visitor reads the script, without any role or key.',
  console: [
    'Put the secret into Secrets Manager, and allow the instance role `secretsmanager:GetSecretValue` on it.',
    'Stop the instance; user data cannot be changed while it runs.',
    'Choose *Actions*, *Instance settings*, *Edit user data*, and let the script ask Secrets Manager.',
    'Change the credential itself: whoever read the old script still knows it.',
  ],
  cli: code`
    aws secretsmanager create-secret --name SECRET_NAME --secret-string file://secret.txt
    aws ec2 stop-instances --instance-ids INSTANCE_ID
    aws ec2 modify-instance-attribute --instance-id INSTANCE_ID --user-data Value=SCRIPT_IN_BASE64
    aws ec2 start-instances --instance-ids INSTANCE_ID
  `,
  terraform: code`
    resource "aws_instance" "this" {
      # …
      iam_instance_profile = "PROFILE_NAME"
      user_data            = <<-EOT
        #!/bin/sh
        aws secretsmanager get-secret-value --secret-id SECRET_NAME --query SecretString --output text
      EOT
    }
  `,
  cost: 'A secret costs a few cents a month. The instance must be stopped for the change. Terraform keeps the old user data in its state: look there too.',
  byHand: {
    run: code`
      aws ec2 describe-instance-attribute --instance-id INSTANCE_ID --attribute userData \
        --query UserData.Value --output text
    `,
    look: 'It is base64; decode it, and find no password, key or token in it.',
  },
  links: [
    'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html',
    'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-add-user-data.html',
    'https://docs.aws.amazon.com/secretsmanager/latest/userguide/retrieving-secrets.html',
  ],
});
