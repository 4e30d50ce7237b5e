import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does no cache behaviour of the distribution serve viewers over plain HTTP? Redirecting to HTTPS and refusing HTTP are both right.',
  attack:
    'A customer opens your page on the Wi-Fi of a café by a link that begins with `http://`. Whoever runs the Wi-Fi adds a login form of their own to the page before it arrives, and reads what is typed into it.',
  console: [
    'Open CloudFront, the distribution, and the tab *Behaviors*.',
    'Pick a behavior whose *Viewer protocol policy* is *HTTP and HTTPS*, and choose *Edit*.',
    'Choose *Redirect HTTP to HTTPS* (for programs: *HTTPS only*), and save; repeat it for the others.',
  ],
  cli: code`
    # Change ViewerProtocolPolicy of every cache behaviour in what the first command writes, then send DistributionConfig back.
    aws cloudfront get-distribution-config --id DISTRIBUTION_ID > distribution.json
    aws cloudfront update-distribution --id DISTRIBUTION_ID --if-match ETAG \
      --distribution-config file://config.json
  `,
  terraform: code`
    resource "aws_cloudfront_distribution" "this" {
      # …
      default_cache_behavior {
        # …
        viewer_protocol_policy = "redirect-to-https"
      }
    }
  `,
  cost: 'HTTPS requests cost a little more than HTTP ones. A redirect turns a POST into a GET in some clients: programs that post to `http://` must be given the new address. Add the header `Strict-Transport-Security` by a response headers policy, so that browsers do not come over HTTP again.',
  byHand: {
    run: code`
      aws cloudfront get-distribution-config --id DISTRIBUTION_ID \
        --query 'DistributionConfig.[DefaultCacheBehavior.ViewerProtocolPolicy,CacheBehaviors.Items[].ViewerProtocolPolicy]'
    `,
    look: 'No `allow-all`.',
  },
  links: [
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-viewers-to-cloudfront.html',
  ],
});
