import { control, of } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'route53-query-logging',
  title: 'Public hosted zones log the queries that they answer',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'Without the log nobody sees who looks for names that nobody was told, or that a name is asked for that should be gone.',
  fix: 'Turn on query logging for the hosted zone, to a log group in us-east-1.',
  items: ['monitor.central'],
  aka: {
    prowler: ['route53_public_hosted_zones_cloudwatch_logging_enabled'],
    securityHub: ['Route53.2'],
  },
  kind: 'route53:hosted-zone',
  facts: ['isPrivate'],
  relations: { logging: of('route53:query-logging', 'HostedZoneId', []) },
  judge({ facts: { isPrivate } }, { related: { logging } }) {
    if (isPrivate) return notApplicable('The zone is private: the resolver of its VPCs logs its queries.');
    if (logging.length === 0) return fail('Queries are not logged; expected: to a log group.');
    return pass('Queries are logged.');
  },
});
