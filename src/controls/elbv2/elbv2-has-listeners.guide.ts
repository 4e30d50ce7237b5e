import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does every load balancer have a listener at least, so that it serves something?',
  attack:
    'A load balancer of a project that was never finished is kept, with its DNS name in the company’s zone. Somebody adds a listener to it years later for a test, and the test is public under the company’s name.',
  console: [
    'Open EC2, *Load Balancers*, the load balancer, and look at the tab *Listeners*.',
    'Take its name out of DNS, and choose *Actions*, *Delete load balancer*.',
  ],
  cli: 'aws elbv2 delete-load-balancer --load-balancer-arn LB_ARN',
  terraform: code`
    # Take the load balancer out of the configuration, and let apply delete it:
    removed {
      from = aws_lb.this

      lifecycle {
        destroy = true
      }
    }
  `,
  cost: 'It saves what the load balancer and its addresses cost by the hour.',
  byHand: {
    run: "aws elbv2 describe-listeners --load-balancer-arn LB_ARN --query 'length(Listeners)'",
    look: '1 or more.',
  },
  links: ['https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-delete.html'],
});
