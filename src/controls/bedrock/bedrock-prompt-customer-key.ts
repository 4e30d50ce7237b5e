import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'bedrock-prompt-customer-key',
  title: 'Prompts of Bedrock are encrypted with a KMS key of yours',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'Prompts hold rules of the business and samples of its data; a key of yours says who may open them.',
  fix: 'Update the prompt with a customer managed key.',
  items: ['encrypt.elsewhere', 'encrypt.key-management'],
  aka: { prowler: ['bedrock_prompt_encrypted_with_cmk'] },
  kind: 'bedrock:prompt',
  facts: ['CustomerEncryptionKeyArn'],
  judge({ facts: { CustomerEncryptionKeyArn: key } }) {
    if (key === null)
      return fail('The prompt is encrypted with a key that AWS owns; expected: one of yours.');
    return pass(`The prompt is encrypted with ${key}.`);
  },
});
