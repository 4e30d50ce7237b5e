import { cases, denied } from '../case.ts';
import { listener } from './fixtures/listener.ts';

const ofIam = {
  ...listener('SSL', 995),
  SSLCertificateId: 'arn:aws:iam::111122223333:server-certificate/web',
};

export default cases('elb-acm-certificate', 'elb:load-balancer', [
  { name: 'of ACM', verdict: 'pass', facts: { Listeners: [listener('HTTPS', 443), listener('HTTP', 80)] } },
  {
    name: 'of IAM',
    verdict: 'fail',
    reason: /port 995 \(arn:aws:iam::111122223333:server-certificate\/web\)/,
    facts: { Listeners: [listener('HTTPS', 443), ofIam] },
  },
  { name: 'plain', verdict: 'not-applicable', facts: { Listeners: [listener('TCP', 25)] } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { Listeners: denied('elasticloadbalancing:DescribeLoadBalancers') },
  },
]);
