import { cases, denied } from '../case.ts';

export default cases('glue-ml-transform-encrypted', 'glue:ml-transform', [
  { name: 'encrypted', verdict: 'pass', facts: { MLUserDataEncryptionMode: 'SSE-KMS' } },
  { name: 'turned off', verdict: 'fail', facts: { MLUserDataEncryptionMode: 'DISABLED' } },
  { name: 'never asked for', verdict: 'fail', facts: { MLUserDataEncryptionMode: null } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { MLUserDataEncryptionMode: denied('glue:GetMLTransforms') },
  },
]);
