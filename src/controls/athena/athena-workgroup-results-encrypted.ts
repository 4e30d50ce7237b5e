import { judgeInUse, QUERIED } from '../../effective/athena-workgroup.ts';
import { control } from '../../model/control.ts';
import type { AthenaWorkgroupFacts } from '../../model/kinds/athena.ts';
import type { Judgement } from '../../model/verdict.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'athena-workgroup-results-encrypted',
  title: 'Athena workgroups encrypt the results of queries',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'Results are copies of the data that nobody looks after; left to the bucket, whoever may read that reads them.',
  fix: 'Set encryption of query results in the workgroup, with a KMS key where the data needs one.',
  items: ['encrypt.elsewhere'],
  aka: { prowler: ['athena_workgroup_encryption'], cloudsploit: ['workgroupEncrypted'] },
  kind: 'athena:workgroup',
  facts: ['State', 'EncryptionOption', 'managedResults'],
  relations: QUERIED,
  judge(workgroup, { related: { regions } }) {
    return judgeInUse(workgroup, regions, judgeSettings(workgroup.facts));
  },
});

function judgeSettings(facts: Pick<AthenaWorkgroupFacts, 'EncryptionOption' | 'managedResults'>): Judgement {
  if (facts.managedResults) return pass('Athena keeps the results itself, encrypted.');
  if (facts.EncryptionOption !== null) return pass(`EncryptionOption is ${facts.EncryptionOption}.`);
  return fail('No EncryptionOption is set for results in S3; expected: SSE_S3, SSE_KMS or CSE_KMS.');
}
