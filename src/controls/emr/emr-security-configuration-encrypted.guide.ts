import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the security configuration turn on encryption at rest? Whether it covers the local disks too is asked of the clusters that have it.',
  attack:
    'The rules ask for a security configuration, and all clusters have one. It was made for Kerberos and says nothing of encryption; nobody looks into it again.',
  console: [
    'Open EMR, *Security configurations*, *Create*.',
    'Turn on encryption at rest for S3 and for local disks, with a KMS key.',
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
  cost: 'It is free but for requests to KMS. A configuration cannot be changed: make another, and start clusters anew with it.',
  byHand: {
    run: 'aws emr describe-security-configuration --name NAME --query SecurityConfiguration --output text',
    look: '`EnableAtRestEncryption` is true.',
  },
  links: ['https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-create-security-configuration.html'],
});
