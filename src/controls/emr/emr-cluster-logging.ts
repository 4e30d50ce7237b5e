import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'emr-cluster-logging',
  title: 'EMR clusters keep their logs outside of themselves',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'Logs that lie on the nodes alone are gone with the cluster, and with them what ran there.',
  fix: 'Start clusters with a log destination in S3, or with logs to CloudWatch.',
  items: ['monitor.central'],
  aka: { cloudsploit: ['emrClusterLogging'] },
  kind: 'emr:cluster',
  facts: ['LogUri', 'cloudWatchLogs'],
  judge({ facts: { LogUri, cloudWatchLogs } }) {
    if (LogUri !== null) return pass(`Logs go to ${LogUri}.`);
    if (cloudWatchLogs) return pass('Logs go to CloudWatch.');
    return fail('The cluster has no LogUri and sends no logs to CloudWatch; expected: one of them.');
  },
});
