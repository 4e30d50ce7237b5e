import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Has the root user no X.509 signing certificate?',
  attack:
    'In the days of the SOAP interfaces somebody made a certificate for root. Its private key lies in an archive of a machine that was sold; it never expires by itself, asks for no MFA, and nobody knows that it exists.',
  console: [
    'Sign in as the root user, open the menu with the account’s name, and choose *Security credentials*.',
    'Under *X.509 Signing certificates* deactivate the certificate, wait, and delete it.',
  ],
  cli: code`
    # Signed by root:
    aws iam list-signing-certificates
    aws iam delete-signing-certificate --certificate-id CERTIFICATE_ID
  `,
  terraform: code`
    # Certificates of root cannot be managed. In the management account, root credentials of members can be:
    resource "aws_iam_organizations_features" "this" {
      enabled_features = ["RootCredentialsManagement", "RootSessions"]
    }
  `,
  cost: 'It is free. Only programs that still sign SOAP requests or AMI bundles of instance-store images could miss it.',
  byHand: {
    run: 'aws iam get-account-summary --query SummaryMap.AccountSigningCertificatesPresent',
    look: '0.',
  },
  links: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html'],
});
