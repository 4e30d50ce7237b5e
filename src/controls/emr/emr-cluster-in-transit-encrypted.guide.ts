import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the cluster’s security configuration turn on encryption in transit between its nodes?',
  attack:
    'A test machine in the same subnet has been taken over. Its new owner listens while a nightly job sorts the customer table across six nodes, and has most of it by morning.',
  console: [
    'Put certificates as a zip of PEM files into a bucket.',
    'Open EMR, *Security configurations*, *Create*, turn on encryption in transit, and name the zip.',
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
  cost: 'It is free; jobs that shuffle much become slower. You look after the certificates. The configuration cannot be changed while a cluster runs: start it anew.',
  byHand: {
    run: 'aws emr describe-security-configuration --name NAME --query SecurityConfiguration --output text',
    look: '`EnableInTransitEncryption` is true.',
  },
  links: ['https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-data-encryption-options.html'],
});
