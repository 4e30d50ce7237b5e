import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'bedrock-custom-model-customer-key',
  title: 'Custom models of Bedrock are encrypted with a KMS key of yours',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'A model holds what it was trained with; a key of yours says who may use it, and can be taken away.',
  fix: 'Make the model anew with a customer managed key.',
  items: ['encrypt.elsewhere', 'encrypt.key-management'],
  aka: { prowler: ['bedrock_custom_model_encrypted_with_cmk'], cloudsploit: ['customModelEncrypted'] },
  kind: 'bedrock:custom-model',
  facts: ['ModelKmsKeyArn'],
  judge({ facts: { ModelKmsKeyArn: key } }) {
    if (key === null) return fail('The model is encrypted with a key that AWS owns; expected: one of yours.');
    return pass(`The model is encrypted with ${key}.`);
  },
});
