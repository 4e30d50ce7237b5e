import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the cluster’s security configuration turn on encryption at rest, and that of the nodes’ local disks with it?',
  attack:
    'To look into a slow job, somebody takes a snapshot of a node’s disk and shares it with a consultant. HDFS lies on it in plain text: last year’s orders, with names.',
  console: [
    'Open EMR, *Security configurations*, *Create*.',
    'Turn on encryption at rest for S3 and for local disks, with a KMS key, and *EBS encryption*.',
    'Start the cluster anew with it, by *Clone*.',
  ],
  cli: code`
    aws emr create-security-configuration --name NAME --security-configuration file://security.json
    aws emr create-cluster --name NAME --release-label emr-7.5.0 --use-default-roles \
      --instance-type m5.xlarge --instance-count 3 --security-configuration NAME
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
  cost: 'It is free but for requests to KMS; disks become a little slower. The configuration cannot be changed while a cluster runs: start it anew, and let the instance profile use the key.',
  byHand: {
    run: 'aws emr describe-security-configuration --name NAME --query SecurityConfiguration --output text',
    look: '`EnableAtRestEncryption` is true, and there is a `LocalDiskEncryptionConfiguration`.',
  },
  links: ['https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-data-encryption-options.html'],
});
