import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'sagemaker-feature-group-offline-key',
  title: 'Offline stores of SageMaker feature groups are encrypted with a KMS key of yours',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'A key of yours says who may open the features of all customers in S3, logs each use, and can be taken away.',
  fix: 'Make the feature group anew with a customer managed key for its offline store.',
  items: ['encrypt.elsewhere', 'encrypt.key-management'],
  aka: { securityHub: ['SageMaker.17'] },
  kind: 'sagemaker:feature-group',
  facts: ['OfflineStoreConfig'],
  judge({ facts: { OfflineStoreConfig: store } }) {
    if (store === null) return notApplicable('The feature group has no offline store.');
    if (store.KmsKeyId === null)
      return fail("The offline store is encrypted with AWS's key for S3; expected: a KMS key of yours.");
    return pass(`The offline store is encrypted with ${store.KmsKeyId}.`);
  },
});
