import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does every HTTPS or SSL listener of a Classic Load Balancer use a certificate of AWS Certificate Manager, and not one that was uploaded to IAM?',
  attack:
    'The certificate was bought by a colleague who has left, with a key on his laptop. It expires on a Saturday; nobody has the log-in of the shop where it was bought.',
  console: [
    'Open Certificate Manager in the region, *Request a certificate*, and prove the domain by DNS.',
    'Open EC2, *Load Balancers*, the Classic Load Balancer, and the tab *Listeners*, *Manage listeners*.',
    'Choose the certificate *From ACM*, and save; then delete the old one from IAM.',
  ],
  cli: code`
    aws acm request-certificate --domain-name DOMAIN --validation-method DNS
    aws elb set-load-balancer-listener-ssl-certificate --load-balancer-name NAME --load-balancer-port 443 \
      --ssl-certificate-id CERTIFICATE_ARN
    aws iam delete-server-certificate --server-certificate-name OLD_NAME
  `,
  terraform: code`
    resource "aws_acm_certificate" "this" {
      domain_name       = "DOMAIN"
      validation_method = "DNS"
    }
  `,
  cost: 'Certificates of ACM are free, and renew themselves as long as the DNS record stays.',
  byHand: {
    run: code`
      aws elb describe-load-balancers \
        --query 'LoadBalancerDescriptions[].[LoadBalancerName,ListenerDescriptions[].Listener.SSLCertificateId]'
    `,
    look: 'ARNs that begin with `arn:aws:acm:`.',
  },
  links: ['https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/ssl-server-cert.html'],
});
