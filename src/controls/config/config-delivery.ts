import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'config-delivery',
  title: 'What AWS Config records arrives in its bucket',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'The history is kept in the bucket: where it no longer arrives, the past is lost day by day.',
  fix: 'Make the bucket again or name another, and let its policy and key admit config.amazonaws.com.',
  items: ['check.config', 'monitor.central'],
  aka: { cloudsploit: ['configServiceMissingBucket'] },
  kind: 'aws:region',
  facts: ['configRecorders', 'configDelivery'],
  judge({ facts: { configRecorders, configDelivery } }) {
    if (!configRecorders.some(({ recording }) => recording))
      return notApplicable('No recorder is recording here.');
    if (configDelivery === null) return fail('There is no delivery channel; expected: one.');
    const { s3BucketName, lastErrorCode } = configDelivery;
    if (lastErrorCode === null) return pass(`The history is delivered to bucket ${s3BucketName}.`);
    return fail(
      `The last delivery to bucket ${s3BucketName} failed with ${lastErrorCode}; expected: no error.`,
    );
  },
});
