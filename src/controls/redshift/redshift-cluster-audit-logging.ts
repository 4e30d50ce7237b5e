import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'redshift-cluster-audit-logging',
  title: 'Redshift clusters send their audit logs somewhere',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'The cluster itself keeps sign-ins and queries for days only, and whoever has it can delete them.',
  fix: 'Turn on audit logging, to CloudWatch Logs or to a bucket of another account.',
  items: ['monitor.central'],
  aka: {
    prowler: ['redshift_cluster_audit_logging'],
    cloudsploit: ['auditLoggingEnabled'],
    securityHub: ['Redshift.4'],
  },
  kind: 'redshift:cluster',
  facts: ['logging'],
  judge({ facts: { logging } }) {
    if (!logging.enabled) return fail('LoggingEnabled is false; expected: true.');
    const where =
      logging.BucketName === null
        ? `CloudWatch Logs (${logging.exports.join(', ')})`
        : `bucket ${logging.BucketName}`;
    return pass(`Audit logs go to ${where}.`);
  },
});
