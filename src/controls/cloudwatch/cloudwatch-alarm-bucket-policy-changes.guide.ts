import { alarmGuide, callsOf } from './alarm-guide.ts';

export default alarmGuide({
  concern: 's3-bucket-policy-changes',
  of: 'changes to the policies and ACLs of buckets',
  attack:
    'A deployment script opens the bucket of customer documents at 22:14. With the alarm somebody on call closes it at 22:30; without it, the next audit finds it.',
  pattern: callsOf('s3-bucket-policy-changes', 's3.amazonaws.com'),
  noise:
    'Deployments that write bucket policies ring it too: send those to a quieter topic, or do them at known times.',
});
