import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the distribution serve its certificate by SNI, rather than on dedicated addresses?',
  attack:
    'A finance review asks why one distribution costs 600 dollars a month before a single request: dedicated addresses for browsers of 2010, which cannot speak TLS 1.2 and are refused by its security policy.',
  console: [
    'Open CloudFront, the distribution, and *Edit* under *Settings*.',
    'Under *Custom SSL certificate* take away the tick at *Legacy clients support*, and save.',
  ],
  cli: code`
    aws cloudfront get-distribution-config --id DISTRIBUTION_ID > config.json
    # Set ViewerCertificate.SSLSupportMethod to sni-only, leave only the DistributionConfig in the file, then:
    aws cloudfront update-distribution --id DISTRIBUTION_ID --if-match ETAG \
      --distribution-config file://config.json
  `,
  terraform: code`
    resource "aws_cloudfront_distribution" "this" {
      # …
      viewer_certificate {
        acm_certificate_arn      = "CERTIFICATE_ARN"
        ssl_support_method       = "sni-only"
        minimum_protocol_version = "TLSv1.2_2021"
      }
    }
  `,
  cost: 'It saves money. Clients without SNI (before 2010) are refused.',
  byHand: {
    run: "aws cloudfront list-distributions --query 'DistributionList.Items[].[Id,ViewerCertificate.SSLSupportMethod]'",
    look: '`sni-only` beside each distribution.',
  },
  links: [
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cnames-https-dedicated-ip-or-sni.html',
  ],
});
