import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does every HTTPS or SSL listener of a Classic Load Balancer refuse everything older than TLS 1.2? A listener without a policy of its own takes TLS 1.0.',
  attack:
    'A till in a shop and a load balancer of 2015 still agree on TLS 1.0. Somebody on the shop’s wireless network uses a weakness known since 2011 to read what the till sends.',
  console: [
    'Open EC2, *Load Balancers*, the Classic Load Balancer, and the tab *Listeners*, *Manage listeners*.',
    'Under *Security policy* choose *ELBSecurityPolicy-TLS-1-2-2017-01*, and save.',
  ],
  cli: code`
    aws elb create-load-balancer-policy --load-balancer-name NAME --policy-name tls12 \
      --policy-type-name SSLNegotiationPolicyType \
      --policy-attributes AttributeName=Reference-Security-Policy,AttributeValue=ELBSecurityPolicy-TLS-1-2-2017-01
    aws elb set-load-balancer-policies-of-listener --load-balancer-name NAME --load-balancer-port 443 --policy-names tls12
  `,
  terraform: code`
    resource "aws_load_balancer_policy" "tls12" {
      load_balancer_name = "NAME"
      policy_name        = "tls12"
      policy_type_name   = "SSLNegotiationPolicyType"

      policy_attribute {
        name  = "Reference-Security-Policy"
        value = "ELBSecurityPolicy-TLS-1-2-2017-01"
      }
    }
  `,
  cost: 'It is free. Clients older than about 2014 can no longer connect. TLS 1.3 is only to be had with Application and Network Load Balancers.',
  byHand: {
    run: code`
      aws elb describe-load-balancers --query 'LoadBalancerDescriptions[].[LoadBalancerName,ListenerDescriptions[].PolicyNames]'
      aws elb describe-load-balancer-policies --load-balancer-name NAME
    `,
    look: '`Protocol-TLSv1`, `Protocol-TLSv1.1` and `Protocol-SSLv3` are false in the policy of each listener.',
  },
  links: ['https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-security-policy-table.html'],
});
