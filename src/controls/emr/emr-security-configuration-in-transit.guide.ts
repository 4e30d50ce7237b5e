import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the security configuration turn on encryption in transit between the nodes?',
  attack:
    'The configuration *standard* encrypts disks and leaves the network out, for the certificates were to come later. Years after, a mirror of the subnet’s traffic that was set up for a test shows whole tables.',
  console: [
    'Put certificates as a zip of PEM files into a bucket.',
    'Open EMR, *Security configurations*, *Create*, turn on encryption in transit, and name the zip.',
    'Start clusters with it, and delete the old one when none has it any more.',
  ],
  cli: code`
    aws emr create-security-configuration --name NAME --security-configuration file://security.json
    aws emr delete-security-configuration --name OLD_NAME
  `,
  terraform: code`
    resource "aws_emr_security_configuration" "this" {
      name = "NAME"

      configuration = jsonencode({
        EncryptionConfiguration = {
          EnableAtRestEncryption = true
          AtRestEncryptionConfiguration = {
            S3EncryptionConfiguration = { EncryptionMode = "SSE-S3" }
            LocalDiskEncryptionConfiguration = {
              EncryptionKeyProviderType = "AwsKms"
              AwsKmsKey                 = "KEY_ARN"
              EnableEbsEncryption       = true
            }
          }
          EnableInTransitEncryption = true
          InTransitEncryptionConfiguration = {
            TLSCertificateConfiguration = {
              CertificateProviderType = "PEM"
              S3Object                = "s3://BUCKET/certificates.zip"
            }
          }
        }
      })
    }
  `,
  cost: 'It is free; jobs that shuffle much become slower. You look after the certificates. A configuration cannot be changed: make another.',
  byHand: {
    run: 'aws emr describe-security-configuration --name NAME --query SecurityConfiguration --output text',
    look: '`EnableInTransitEncryption` is true.',
  },
  links: ['https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-create-security-configuration.html'],
});
