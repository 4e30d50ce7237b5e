import { code, guide } from '../guide.ts';

export default guide({
  asks: 'In an account with Shield Advanced, are all internet-facing Application and Classic Load Balancers, CloudFront distributions, Elastic IPs in use and public hosted zones among its protections? Accounts without a subscription are not asked.',
  attack:
    'Shield Advanced was bought for the shop, and the shop’s load balancer was added. The flood goes for the address of the payment service, which was built a year later and that nobody added.',
  console: [
    'Open *WAF & Shield*, *AWS Shield*, *Protected resources*, *Add resources to protect*.',
    'Choose the regions and types, tick what is not protected yet, and go through to *Finish*.',
    'A Shield policy of Firewall Manager adds what is made from now on.',
  ],
  cli: 'aws shield create-protection --name NAME --resource-arn RESOURCE_ARN',
  terraform: code`
    resource "aws_shield_protection" "this" {
      name         = "NAME"
      resource_arn = "RESOURCE_ARN"
    }
  `,
  cost: 'Protections are free with the subscription; data that leaves by them costs more by the gigabyte.',
  byHand: {
    run: "aws shield list-protections --query 'Protections[].ResourceArn'",
    look: 'The ARN of everything that faces the internet.',
  },
  links: ['https://docs.aws.amazon.com/waf/latest/developerguide/ddos-protections-by-resource-type.html'],
});
