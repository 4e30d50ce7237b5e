import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does no parameter and no output of the stack show what looks like a credential: an access key, a token, a private key, a password by its name? Parameters with `NoEcho` show only asterisks and pass.',
  attack:
    'The database password is a plain parameter. Everybody with `ReadOnlyAccess`, the monitoring vendor’s role among them, reads it with one `describe-stacks`, for this stack and for every one that was ever made from the template.',
  console: [
    'Put the secret into Secrets Manager, or let RDS and the like make and keep it themselves.',
    'In the template, replace the parameter by a dynamic reference such as `{{resolve:secretsmanager:NAME:SecretString:password}}`, and delete the output.',
    'Open CloudFormation, pick the stack, choose *Update*, and replace the template.',
    'Change the credential: it stands in the history of whoever looked.',
  ],
  cli: code`
    aws secretsmanager create-secret --name NAME --secret-string file://secret.json
    aws cloudformation update-stack --stack-name STACK --template-body file://template.yaml
  `,
  terraform: code`
    # A stack made by Terraform: let the template hold the reference, not the value.
    resource "aws_cloudformation_stack" "this" {
      name          = "STACK"
      template_body = file("template.yaml")
    }
  `,
  cost: 'A secret in Secrets Manager costs a small monthly fee; parameters of the type SecureString in Systems Manager are free. A dynamic reference is resolved when the stack is updated: after a rotation, update the stack, or have the program read the secret itself. `NoEcho` alone hides it from the answer but not from the resources that get it.',
  byHand: {
    run: code`
      aws cloudformation describe-stacks \
        --query 'Stacks[].[StackName,Parameters[].[ParameterKey,ParameterValue],Outputs[].[OutputKey,OutputValue]]'
    `,
    look: 'No value that is a password, key or token.',
  },
  links: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/security-best-practices.html',
  ],
});
