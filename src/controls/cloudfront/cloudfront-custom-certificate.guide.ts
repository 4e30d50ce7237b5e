import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the distribution serve a domain of yours with a certificate of yours, rather than `*.cloudfront.net` with AWS’s?',
  attack:
    'Your newsletter links to `d3f9xyz.cloudfront.net`. So does the fake one, to another letter jumble: readers who learned to trust such names have no way to tell them apart.',
  console: [
    'Request a certificate for the domain in ACM, in the region us-east-1, with DNS validation.',
    'Open CloudFront, the distribution, *Edit* under *Settings*: add the alternate domain name and pick the certificate.',
    'Choose the security policy TLSv1.2_2021 or newer, save, and point the domain’s DNS record to the distribution.',
  ],
  cli: code`
    aws acm request-certificate --region us-east-1 --domain-name DOMAIN --validation-method DNS
    aws cloudfront get-distribution-config --id DISTRIBUTION_ID > config.json
    # Set Aliases and ViewerCertificate, leave only the DistributionConfig in the file, then:
    aws cloudfront update-distribution --id DISTRIBUTION_ID --if-match ETAG \
      --distribution-config file://config.json
  `,
  terraform: code`
    resource "aws_cloudfront_distribution" "this" {
      # …
      aliases = ["DOMAIN"]

      viewer_certificate {
        acm_certificate_arn      = "CERTIFICATE_ARN"
        ssl_support_method       = "sni-only"
        minimum_protocol_version = "TLSv1.2_2021"
      }
    }
  `,
  cost: 'Certificates from ACM are free for CloudFront and renew by themselves. Links to the old name go on working.',
  byHand: {
    run: "aws cloudfront list-distributions --query 'DistributionList.Items[].[Id,ViewerCertificate.CloudFrontDefaultCertificate]'",
    look: '`false` beside each distribution.',
  },
  links: ['https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/CNAMEs.html'],
});
