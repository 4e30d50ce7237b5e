import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does nothing in the account’s own documents (their newest version) look like a credential: a key, a private key, a URL with a password, a value under a name such as `DB_PASSWORD`?',
  attack:
    'A script that sets up servers logs in to the package mirror with a password. The monitoring vendor’s role may read all documents; its key leaks, and the password works for the mirror from which every server installs.',
  console: [
    'Put the credential into Parameter Store as *SecureString*, or into Secrets Manager.',
    'Open Systems Manager, *Documents*, the document, *Actions*, *Create new version*, and let the script read it from there, as in `{{ssm-secure:NAME}}` or by a call of its role.',
    'Delete the older versions, and replace the credential.',
  ],
  cli: code`
    aws ssm put-parameter --name NAME --type SecureString --value VALUE
    aws ssm update-document --name DOCUMENT --document-version '$LATEST' --content file://document.json
    aws ssm update-document-default-version --name DOCUMENT --document-version VERSION
    aws ssm delete-document --name DOCUMENT --document-version OLD_VERSION
  `,
  terraform: code`
    resource "aws_ssm_document" "setup" {
      name          = "setup"
      document_type = "Command"

      content = jsonencode({
        schemaVersion = "2.2"
        description   = "Sets up a server"
        mainSteps = [{
          action = "aws:runShellScript"
          name   = "setup"
          inputs = { runCommand = ["aws ssm get-parameter --name NAME --with-decryption --query Parameter.Value"] }
        }]
      })
    }
  `,
  cost: 'Standard parameters are free. The machine’s role needs `ssm:GetParameter` for the name, and `kms:Decrypt` where the key is your own.',
  byHand: {
    run: 'aws ssm get-document --name DOCUMENT --document-format JSON --query Content --output text',
    look: 'No key, password or token in it.',
  },
  links: [
    'https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-securestring.html',
    'https://docs.aws.amazon.com/systems-manager/latest/userguide/documents.html',
  ],
});
