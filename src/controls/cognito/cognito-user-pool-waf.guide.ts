import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is a web ACL of AWS WAF associated with the user pool?',
  attack:
    'A list of two million addresses and passwords from elsewhere is tried on the shop’s sign-in, slowly and from everywhere. Three thousand fit. A rule that counts attempts by address, and one that knows the addresses of such networks, would have taken most of it away.',
  console: [
    'Open Cognito, *User pools*, the pool, *AWS WAF*, and *Edit*.',
    'Choose *Use AWS WAF with your user pool*, and a web ACL of the region.',
    'In the web ACL have a rate-based rule, and the managed groups for known bad addresses and for bots; let them count first.',
  ],
  cli: 'aws wafv2 associate-web-acl --web-acl-arn WEB_ACL_ARN --resource-arn USER_POOL_ARN',
  terraform: code`
    resource "aws_wafv2_web_acl_association" "this" {
      web_acl_arn  = "WEB_ACL_ARN"
      resource_arn = "USER_POOL_ARN"
    }
  `,
  cost: 'A web ACL costs some dollars a month, each rule and each million requests as well. Rules see addresses and headers of requests to a pool, not user names or passwords.',
  byHand: {
    run: 'aws wafv2 get-web-acl-for-resource --resource-arn USER_POOL_ARN --query WebACL.Name',
    look: 'The name of a web ACL.',
  },
  links: ['https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-waf.html'],
});
