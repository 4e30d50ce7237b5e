import { control, of } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'cloudfront-logging',
  title: 'CloudFront distributions log their requests',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'Without logs nobody can say who asked for what, neither after a leak nor while the site is attacked.',
  fix: 'Turn on standard logging, in its new form to CloudWatch Logs, Firehose or S3.',
  items: ['https.cloudfront', 'monitor.central'],
  aka: {
    prowler: ['cloudfront_distributions_logging_enabled'],
    cloudsploit: ['cloudfrontLoggingEnabled'],
    securityHub: ['CloudFront.5'],
  },
  kind: 'cloudfront:distribution',
  facts: ['Enabled', 'loggingBucket', 'realtimeLogs'],
  relations: { deliveries: of('cloudfront:log-delivery', 'distribution', ['distribution']) },
  judge({ facts: { Enabled, loggingBucket: bucket, realtimeLogs } }, { related: { deliveries } }) {
    if (!Enabled) return notApplicable('The distribution is disabled: it serves nobody.');
    if (deliveries.length > 0) return pass('Standard logs are delivered by CloudWatch Logs.');
    if (bucket !== null) return pass(`Standard logs go to ${bucket}.`);
    if (realtimeLogs) return pass('Real-time logs are sent.');
    return fail('Nothing logs the requests; expected: standard logs, or real-time logs.');
  },
});
