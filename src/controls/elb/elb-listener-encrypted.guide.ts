import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does every listener of a Classic Load Balancer use HTTPS or SSL, and none HTTP or TCP? Ports by which TLS is passed on to the instances can be named in the configuration.',
  attack:
    'An old app still calls the HTTP address, which answers. Somebody on the guest network of a hotel reads the token in the header and goes on as that customer.',
  console: [
    'Open EC2, *Load Balancers*, the Classic Load Balancer, and the tab *Listeners*, *Manage listeners*.',
    'Add a listener of HTTPS 443 with a certificate of ACM, and remove the one of HTTP.',
    'Where HTTP must redirect, use the *Migrate* wizard to an Application Load Balancer.',
  ],
  cli: code`
    aws elb create-load-balancer-listeners --load-balancer-name NAME --listeners \
      Protocol=HTTPS,LoadBalancerPort=443,InstanceProtocol=HTTP,InstancePort=80,SSLCertificateId=CERTIFICATE_ARN
    aws elb delete-load-balancer-listeners --load-balancer-name NAME --load-balancer-ports 80
  `,
  terraform: code`
    resource "aws_elb" "this" {
      # …
      listener {
        lb_port            = 443
        lb_protocol        = "https"
        instance_port      = 80
        instance_protocol  = "http"
        ssl_certificate_id = "CERTIFICATE_ARN"
      }
    }
  `,
  cost: 'It is free with a certificate of ACM. Classic Load Balancers cannot redirect: who calls the HTTP address gets no answer any more.',
  byHand: {
    run: code`
      aws elb describe-load-balancers \
        --query 'LoadBalancerDescriptions[].[LoadBalancerName,ListenerDescriptions[].Listener.Protocol]'
    `,
    look: '`HTTPS` or `SSL` for each.',
  },
  links: [
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-create-https-ssl-load-balancer.html',
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/migrate-classic-load-balancer.html',
  ],
});
