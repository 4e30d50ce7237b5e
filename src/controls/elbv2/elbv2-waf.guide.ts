import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does every internet-facing Application Load Balancer have a web ACL of AWS WAF? Internal ones, and those of other types, are not asked about.',
  attack:
    'A flaw in a common library is published on a Friday. By Saturday every address on the internet is tried for it; AWS’s managed rules refuse the requests by then, and the patch can wait until Monday.',
  console: [
    'Open *WAF & Shield*, *Web ACLs*, *Create web ACL*, in the region of the load balancer.',
    'Add *Core rule set* and *Known bad inputs* of the AWS managed rule groups, first with the action *Count*.',
    'Under *Associated AWS resources* add the load balancer; look at the counts after some days, and switch the rules to their own actions.',
  ],
  cli: 'aws wafv2 associate-web-acl --web-acl-arn WEB_ACL_ARN --resource-arn LB_ARN',
  terraform: code`
    resource "aws_wafv2_web_acl_association" "this" {
      web_acl_arn  = "WEB_ACL_ARN"
      resource_arn = "LB_ARN"
    }
  `,
  cost: 'A web ACL costs some dollars a month, each rule and each million requests as well. Rules may refuse what customers mean well: let them count first.',
  byHand: {
    run: 'aws wafv2 get-web-acl-for-resource --resource-arn LB_ARN --query WebACL.Name',
    look: 'The name of a web ACL.',
  },
  links: [
    'https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-associating-aws-resource.html',
    'https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-list.html',
  ],
});
