import { all, control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

/** Session Manager takes a region's preferences from the document of this name. */
const PREFERENCES = 'SSM-SessionManagerRunShell';

export default control({
  id: 'ssm-session-logged',
  title: 'Sessions of Session Manager are logged',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'CloudTrail tells that somebody opened a shell on a machine, and only the session’s own log tells what was typed.',
  fix: 'In Session Manager’s preferences send the logs of sessions to a log group or a bucket.',
  items: ['check.systems-manager', 'monitor.central'],
  aka: {},
  kind: 'aws:region',
  facts: [],
  relations: {
    machines: all('ssm:managed-instance', [], { within: 'region' }),
    documents: all('ssm:document', ['sessionLogs'], { within: 'region' }),
  },
  judge(_, { related: { machines, documents } }) {
    if (machines.length === 0) return notApplicable('There is no machine here that Systems Manager manages.');
    const logs = documents.find(({ id }) => id === PREFERENCES)?.facts.sessionLogs ?? null;
    if (logs === null)
      return fail('Session Manager has no preferences here: sessions are not logged; expected: logged.');
    const { cloudWatchLogGroupName: group, s3BucketName: bucket } = logs;
    const places = [
      ...(group === '' ? [] : [`log group ${group}`]),
      ...(bucket === '' ? [] : [`bucket ${bucket}`]),
    ];
    if (places.length > 0) return pass(`Sessions are logged to ${places.join(' and ')}.`);
    return fail(
      'The preferences name neither log group nor bucket: sessions are not logged; expected: logged.',
    );
  },
});
