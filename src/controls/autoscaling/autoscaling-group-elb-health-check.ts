import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'autoscaling-group-elb-health-check',
  title: 'Auto Scaling groups behind a load balancer go by its health checks',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  why: 'Without them, a machine whose application hangs stays in the group, since EC2 sees it running.',
  fix: 'Turn on Elastic Load Balancing health checks for the group.',
  items: ['own.ec2-misconfig'],
  aka: {
    prowler: ['autoscaling_group_elb_health_check_enabled'],
    cloudsploit: ['elbHealthCheckActive'],
    securityHub: ['AutoScaling.1'],
  },
  kind: 'autoscaling:group',
  facts: ['HealthCheckType', 'trafficSources'],
  judge({ facts: { HealthCheckType: type, trafficSources } }) {
    if (trafficSources.length === 0) return notApplicable('No load balancer sends the group traffic.');
    const types = type.split(',').map((it) => it.trim());
    const good = types.includes('ELB') || types.includes('VPC_LATTICE');
    return good
      ? pass(`HealthCheckType is ${type}.`)
      : fail(`HealthCheckType is ${type}; expected: ELB among them.`);
  },
});
