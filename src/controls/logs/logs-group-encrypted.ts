import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'logs-group-encrypted',
  title: 'Log groups are encrypted with a key of your own',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'Logs hold more than they should, and with a key of your own the right to read logs is not enough to read them.',
  fix: 'Associate a KMS key with the log group, one whose policy lets CloudWatch Logs use it.',
  items: ['encrypt.elsewhere'],
  aka: { prowler: ['cloudwatch_log_group_kms_encryption_enabled'], cloudsploit: ['logGroupsEncrypted'] },
  kind: 'logs:log-group',
  facts: ['KmsKeyId'],
  judge({ facts: { KmsKeyId } }) {
    if (KmsKeyId !== null) return pass(`The group is encrypted with the KMS key ${KmsKeyId}.`);
    return fail('The group is encrypted with AWS’s own key; expected: one of the account’s own.');
  },
});
