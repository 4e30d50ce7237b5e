import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'stepfunctions-machine-customer-key',
  title: 'Step Functions state machines are encrypted with a KMS key of yours',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'A key of yours says who may read the input and output of executions, logs each use, and can be taken away.',
  fix: 'Set a customer managed key for the state machine.',
  items: ['encrypt.elsewhere', 'encrypt.key-management'],
  aka: { prowler: ['stepfunctions_statemachine_encrypted_with_cmk'] },
  kind: 'stepfunctions:state-machine',
  facts: ['KmsKeyId'],
  judge({ facts: { KmsKeyId: key } }) {
    if (key === null)
      return fail('The machine is encrypted with a key that AWS owns; expected: one of yours.');
    return pass(`The machine is encrypted with ${key}.`);
  },
});
