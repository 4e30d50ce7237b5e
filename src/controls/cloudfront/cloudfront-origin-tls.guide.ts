import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is TLS 1.2 the only protocol that CloudFront may use towards each custom origin that it asks over HTTPS?',
  attack:
    'Somebody who sits between CloudFront and the data centre breaks off each hand-shake until both fall back to TLS 1.0, and then recovers session cookies with an attack of 2011.',
  console: [
    'Open CloudFront, the distribution, the tab *Origins*, the origin, *Edit*.',
    'Under *Minimum origin SSL protocol* choose *TLSv1.2*, and save.',
  ],
  cli: code`
    aws cloudfront get-distribution-config --id DISTRIBUTION_ID > config.json
    # Leave TLSv1.2 alone in OriginSslProtocols, and only the DistributionConfig in the file, then:
    aws cloudfront update-distribution --id DISTRIBUTION_ID --if-match ETAG \
      --distribution-config file://config.json
  `,
  terraform: code`
    resource "aws_cloudfront_distribution" "this" {
      # …
      origin {
        origin_id   = "shop"
        domain_name = "ORIGIN_DOMAIN"

        custom_origin_config {
          http_port              = 80
          https_port             = 443
          origin_protocol_policy = "https-only"
          origin_ssl_protocols   = ["TLSv1.2"]
        }
      }
    }
  `,
  cost: 'It is free. An origin that knows no TLS 1.2 (before 2012 or so) gives visitors a 502.',
  byHand: {
    run: code`
      aws cloudfront get-distribution-config --id DISTRIBUTION_ID \
        --query 'DistributionConfig.Origins.Items[].[DomainName,CustomOriginConfig.OriginSslProtocols.Items]'
    `,
    look: '`TLSv1.2` and nothing else.',
  },
  links: ['https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesOrigin.html'],
});
