import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is every certificate that was uploaded to IAM valid for the number of days that the setting `days` asks for? An expired one that is only kept fails too: a listener may still take it.',
  attack:
    'The certificate of an old load balancer was uploaded in 2016, and renewed by hand by somebody who has left. On a Sunday it expires; the shop’s app refuses to talk, and the first idea of the night shift is to turn certificate checks off in the app.',
  console: [
    'IAM’s console does not show these certificates: see them with the commands below.',
    'Open Certificate Manager, and request a certificate for the same names, validated by DNS.',
    'Open EC2, *Load balancers*, the listener, and choose the new certificate; CloudFront wants it in us-east-1.',
    'Delete the old one with the last command below.',
  ],
  cli: code`
    aws acm request-certificate --domain-name DOMAIN --validation-method DNS

    # On a Classic Load Balancer, and on the other ones:
    aws elb set-load-balancer-listener-ssl-certificate --load-balancer-name NAME --load-balancer-port 443 \
      --ssl-certificate-id CERTIFICATE_ARN
    aws elbv2 modify-listener --listener-arn LISTENER_ARN --certificates CertificateArn=CERTIFICATE_ARN

    aws iam delete-server-certificate --server-certificate-name NAME
  `,
  terraform: code`
    # In the place of aws_iam_server_certificate:
    resource "aws_acm_certificate" "this" {
      domain_name       = "DOMAIN"
      validation_method = "DNS"

      lifecycle {
        create_before_destroy = true
      }
    }
  `,
  cost: 'Public certificates of ACM are free. Clients that pin the old certificate must learn the new one first. IAM refuses to delete a certificate that a load balancer uses; CloudFront may use one all the same, so look there too.',
  byHand: {
    run: "aws iam list-server-certificates --query 'ServerCertificateMetadataList[].[ServerCertificateName,Expiration]'",
    look: 'No date that is past, or within the next 30 days.',
  },
  links: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_server-certs.html'],
});
