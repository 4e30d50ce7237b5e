import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is a WAF web ACL attached to the distribution?',
  attack:
    'A flaw in the shop’s framework is published at noon. By one, scripts try it on every site of the world. Behind a web ACL with the managed rules they get 403; yours answers each with 200 until somebody patches it on Monday.',
  console: [
    'Open CloudFront, the distribution, and the tab *Security*.',
    'Under *Web Application Firewall* choose *Manage protections*, *Enable*, or pick a web ACL that is there.',
    'Watch it in monitor mode for some days, then let it block.',
  ],
  cli: code`
    aws wafv2 list-web-acls --scope CLOUDFRONT --region us-east-1
    aws cloudfront get-distribution-config --id DISTRIBUTION_ID > config.json
    # Put the ARN into DistributionConfig.WebACLId, leave that part alone in the file, then:
    aws cloudfront update-distribution --id DISTRIBUTION_ID --if-match ETAG \
      --distribution-config file://config.json
  `,
  terraform: code`
    resource "aws_cloudfront_distribution" "this" {
      # …
      web_acl_id = aws_wafv2_web_acl.this.arn
    }
  `,
  cost: 'A web ACL costs five dollars a month, each rule one, and a million requests 60 cents; bot and account takeover rules are dearer. Rules may refuse real visitors: count first, block later.',
  byHand: {
    run: "aws cloudfront list-distributions --query 'DistributionList.Items[].[Id,WebACLId]'",
    look: 'An ARN (or an id of WAF Classic) beside each distribution.',
  },
  links: ['https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-web-awswaf.html'],
});
