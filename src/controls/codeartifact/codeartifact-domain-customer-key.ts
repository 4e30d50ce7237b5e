import { judgeCustomerKey } from '../../effective/key-custody.ts';
import { control, to } from '../../model/control.ts';

export default control({
  id: 'codeartifact-domain-customer-key',
  title: 'CodeArtifact domains are encrypted with keys of your own',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'The policy of an AWS managed key cannot be changed, so nobody can be shut out of the packages by it.',
  fix: 'Make the domain anew with a key of your own in KMS, and copy the packages.',
  items: ['encrypt.elsewhere', 'encrypt.kms', 'encrypt.key-management'],
  aka: { cloudsploit: ['codeartifactDomainEncrypted'] },
  kind: 'codeartifact:domain',
  facts: ['EncryptionKey'],
  relations: { keys: to('kms:key', 'EncryptionKey', ['metadata']) },
  judge({ account, facts: { EncryptionKey: key } }, { related }) {
    return judgeCustomerKey({ what: 'domain', encrypted: true, key, account, reached: related.keys });
  },
});
