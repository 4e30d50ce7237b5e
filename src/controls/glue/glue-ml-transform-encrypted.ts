import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'glue-ml-transform-encrypted',
  title: 'Machine learning transforms of Glue are encrypted',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'What a transform was taught with are real records that people compared, and they lie there without a key of KMS.',
  fix: 'Make the transform anew with encryption by KMS, for it cannot be turned on later.',
  items: ['encrypt.elsewhere'],
  aka: { prowler: ['glue_ml_transform_encrypted_at_rest'], securityHub: ['Glue.3'] },
  kind: 'glue:ml-transform',
  facts: ['MLUserDataEncryptionMode'],
  judge({ facts: { MLUserDataEncryptionMode: mode } }) {
    if (mode === 'SSE-KMS') return pass('MLUserDataEncryptionMode is SSE-KMS.');
    return fail(`MLUserDataEncryptionMode is ${mode ?? 'left out'}; expected: SSE-KMS.`);
  },
});
