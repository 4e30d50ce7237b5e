import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the distribution refuse TLS 1.0, TLS 1.1 and SSLv3 to viewers, by its security policy? With the certificate of `*.cloudfront.net` it cannot: that always comes with the policy `TLSv1`.',
  attack:
    'An old device on an open Wi-Fi speaks TLS 1.0 with a cipher in CBC mode. Somebody beside it who can make it send requests guesses the session cookie byte by byte (BEAST), and is then that customer.',
  console: [
    'Request a certificate for your domain in Certificate Manager in us-east-1.',
    'Open CloudFront, the distribution, and under *Settings* choose *Edit*.',
    'Choose the certificate, and as *Security policy* `TLSv1.2_2021` or newer, and save.',
  ],
  cli: code`
    # Change ViewerCertificate.MinimumProtocolVersion in what the first command writes, then send DistributionConfig back.
    aws cloudfront get-distribution-config --id DISTRIBUTION_ID > distribution.json
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
  cost: 'It is free with SNI and a certificate of ACM. Clients older than about 2014 (Android 4.3, Internet Explorer 10, Java 7) can no longer connect: the field `ssl-protocol` of the access logs shows how many there are.',
  byHand: {
    run: code`
      aws cloudfront list-distributions \
        --query 'DistributionList.Items[].[Id,ViewerCertificate.MinimumProtocolVersion,ViewerCertificate.CloudFrontDefaultCertificate]'
    `,
    look: '`TLSv1.2_…` or `TLSv1.3_…`, and `false`, for every distribution that is enabled.',
  },
  links: [
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/secure-connections-supported-viewer-protocols-ciphers.html',
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cnames-and-https-requirements.html',
  ],
});
