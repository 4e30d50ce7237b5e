import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'bedrock-data-source-customer-key',
  title: 'Data sources of Bedrock knowledge bases are encrypted with a KMS key of yours',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'While documents are taken in, Bedrock stores them; a key of yours says who may open that, and logs each use.',
  fix: 'Update the data source with a customer managed key.',
  items: ['encrypt.elsewhere', 'encrypt.key-management'],
  aka: { prowler: ['bedrock_knowledge_base_encrypted_with_cmk'] },
  kind: 'bedrock:data-source',
  facts: ['KmsKeyArn'],
  judge({ facts: { KmsKeyArn: key } }) {
    if (key === null)
      return fail('What is taken in is encrypted with a key that AWS owns; expected: one of yours.');
    return pass(`What is taken in is encrypted with ${key}.`);
  },
});
