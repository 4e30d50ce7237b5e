import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is a WAF web ACL attached to the stage of the REST API?',
  attack:
    'A list of a hundred thousand leaked passwords is tried against `/login`, from as many addresses as it takes. Nothing in front of the API counts them, and the authorizer lets in those that fit.',
  console: [
    'Open WAF, *Web ACLs*, the region’s, and make one with managed rules and a rate rule.',
    'Open API Gateway, the API, *Stages*, the stage, *Edit*, and pick it under *Web application firewall*.',
  ],
  cli: code`
    aws wafv2 associate-web-acl --web-acl-arn WEB_ACL_ARN \
      --resource-arn arn:aws:apigateway:REGION::/restapis/API_ID/stages/STAGE
  `,
  terraform: code`
    resource "aws_wafv2_web_acl_association" "this" {
      resource_arn = aws_api_gateway_stage.this.arn
      web_acl_arn  = aws_wafv2_web_acl.this.arn
    }
  `,
  cost: 'A web ACL costs five dollars a month, each rule one, and a million requests 60 cents. Rules may refuse real callers: count first, block later.',
  byHand: {
    run: "aws apigateway get-stages --rest-api-id API_ID --query 'item[].[stageName,webAclArn]'",
    look: 'An ARN beside each stage.',
  },
  links: [
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-aws-waf.html',
  ],
});
