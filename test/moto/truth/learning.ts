import type { Truth } from './rules.ts';
import { each, flag, has, passIf } from './rules.ts';

/** None of these is seeded. */
const none = (type: string): Truth => each('sagemaker', type, () => 'not-applicable');

export const LEARNING: Readonly<Record<string, Truth>> = {
  'sagemaker-notebook-customer-key': each('sagemaker', 'notebook', (it) =>
    passIf(!has(it, 'sagemaker.no-kms')),
  ),
  // Nothing is chosen for any of them.
  'sagemaker-notebook-imdsv2': each('sagemaker', 'notebook', () => 'fail'),
  'sagemaker-notebook-in-vpc': each('sagemaker', 'notebook', (_, { resources }) =>
    passIf(resources.some((it) => it.type === 'subnet')),
  ),
  'sagemaker-notebook-no-direct-internet': each('sagemaker', 'notebook', (it) =>
    passIf(!flag(it, 'direct_internet')),
  ),
  'sagemaker-notebook-no-root': each('sagemaker', 'notebook', (it) => passIf(!has(it, 'sagemaker.root'))),
  'sagemaker-domain-sso': none('domain'),
  'sagemaker-domain-vpc-only': none('domain'),
  'sagemaker-endpoint-config-customer-key': none('endpoint-config'),
  'sagemaker-endpoint-config-instances': none('endpoint-config'),
  'sagemaker-model-in-vpc': none('model'),
  'sagemaker-model-network-isolation': none('model'),
  'sagemaker-model-no-credentials': none('model'),
  'sagemaker-model-private-registry': none('model'),
  'sagemaker-monitoring-network-isolation': none('job-definition'),
  'sagemaker-monitoring-traffic-encrypted': none('job-definition'),
  'sagemaker-training-customer-key': none('training-job'),
  'sagemaker-training-in-vpc': none('training-job'),
  'sagemaker-training-network-isolation': none('training-job'),
  'sagemaker-training-traffic-encrypted': none('training-job'),
};
