import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'sagemaker-notebook-customer-key',
  title: 'SageMaker notebook instances are encrypted with a KMS key of yours',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'A key of yours says who may open the data in notebooks, logs each use, and can be taken away.',
  fix: 'Make the notebook instance anew with a customer managed key.',
  items: ['encrypt.elsewhere', 'encrypt.key-management'],
  aka: {
    prowler: ['sagemaker_notebook_instance_encryption_enabled'],
    cloudsploit: ['notebookDataEncrypted'],
  },
  kind: 'sagemaker:notebook-instance',
  facts: ['KmsKeyId'],
  judge({ facts: { KmsKeyId: key } }) {
    if (key === null)
      return fail("The storage is encrypted with a key of SageMaker's; expected: a KMS key of yours.");
    return pass(`The storage is encrypted with ${key}.`);
  },
});
