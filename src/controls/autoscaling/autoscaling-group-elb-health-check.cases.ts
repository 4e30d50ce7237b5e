import { cases, denied } from '../case.ts';

const trafficSources = ['arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/web/1'];

export default cases('autoscaling-group-elb-health-check', 'autoscaling:group', [
  { name: 'ELB', verdict: 'pass', facts: { HealthCheckType: 'ELB', trafficSources } },
  { name: 'several', verdict: 'pass', facts: { HealthCheckType: 'EC2,EBS,ELB', trafficSources } },
  { name: 'EC2', verdict: 'fail', facts: { HealthCheckType: 'EC2', trafficSources } },
  {
    name: 'behind nothing',
    verdict: 'not-applicable',
    facts: { HealthCheckType: 'EC2', trafficSources: [] },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { HealthCheckType: denied('autoscaling:DescribeAutoScalingGroups'), trafficSources },
  },
]);
