import { hasLocalStorage } from '../../effective/local-storage.ts';
import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'sagemaker-endpoint-config-customer-key',
  title: 'Storage of SageMaker endpoints is encrypted with a KMS key of yours',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'A key of yours says who may open models and captured data on the endpoint’s disks, and can be taken away.',
  fix: 'Make the endpoint configuration anew with a customer managed key, and update the endpoint to it.',
  items: ['encrypt.elsewhere', 'encrypt.key-management'],
  aka: { prowler: ['sagemaker_endpoint_config_kms_encryption_enabled'] },
  kind: 'sagemaker:endpoint-config',
  facts: ['KmsKeyId', 'ProductionVariants'],
  judge({ facts: { KmsKeyId: key, ProductionVariants: variants } }) {
    if (key !== null) return pass(`The storage is encrypted with ${key}.`);
    const types = variants.flatMap(({ instanceTypes }) => instanceTypes);
    if (types.length === 0)
      return notApplicable('All variants are serverless: there are no disks to encrypt.');
    if (types.every(hasLocalStorage))
      return notApplicable(
        `${types.join(', ')}: their hardware encrypts their own disks, without a KMS key.`,
      );
    return fail('The storage is encrypted with a passing key of SageMaker’s; expected: a KMS key of yours.');
  },
});
