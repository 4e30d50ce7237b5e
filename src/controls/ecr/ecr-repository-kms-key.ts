import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'ecr-repository-kms-key',
  title: 'ECR repositories are encrypted with a KMS key',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  severityNote:
    'ECR encrypts everything anyway: a KMS key adds a second permission and a record of each use.',
  why: 'With a KMS key, a leaked permission on the repository alone pulls nothing, and each use is on record.',
  fix: 'Make the repository anew with KMS encryption, which cannot be changed later, and push the images to it.',
  items: ['encrypt.elsewhere'],
  aka: { cloudsploit: ['ecrRepositoryEncrypted'], securityHub: ['ECR.5'] },
  kind: 'ecr:repository',
  facts: ['encryptionType'],
  judge({ facts: { encryptionType: type } }) {
    if (type.startsWith('KMS')) return pass(`EncryptionType is ${type}.`);
    return fail(`EncryptionType is ${type}, with keys of ECR's own; expected: KMS.`);
  },
});
