import type { Truth } from './rules.ts';
import { account, each, eachRegion, flag, has, passIf, text } from './rules.ts';

/** None of these is seeded. */
const none = (type: string, service = 'sagemaker'): Truth => each(service, type, () => 'not-applicable');

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

  'bedrock-invocation-logging': eachRegion(() => 'fail'),
  'bedrock-invocation-logs-encrypted': none('logging', 'bedrock'),
  'bedrock-agent-guardrail': none('agent', 'bedrock'),
  'bedrock-agent-own-role': none('agent', 'bedrock'),
  'bedrock-agent-role-limited': none('agent', 'bedrock'),
  'bedrock-custom-model-customer-key': none('custom-model', 'bedrock'),
  'bedrock-custom-model-private-subnets': none('custom-model', 'bedrock'),
  'bedrock-data-source-customer-key': none('data-source', 'bedrock'),
  'iam-no-bedrock-full-access': account(() => 'pass'),
  'stepfunctions-machine-customer-key': each('stepfunctions', 'state-machine', () => 'fail'),
  'stepfunctions-machine-logging': each('stepfunctions', 'state-machine', (it) =>
    passIf(text(it, 'logging') !== 'OFF'),
  ),
  'stepfunctions-machine-no-credentials': each('stepfunctions', 'state-machine', () => 'pass'),
};
