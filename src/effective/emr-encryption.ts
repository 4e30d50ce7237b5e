import type { Reached, Subject } from '../model/control.ts';
import type { EmrEncryption } from '../model/kinds/emr.ts';
import type { Judgement } from '../model/verdict.ts';
import { fail } from '../model/verdict.ts';

/** The verdict on a cluster by its security configuration; without one, nothing is encrypted. */
export function judgeByConfiguration(
  [reached]: readonly Reached<Subject<'emr:security-configuration', 'EncryptionConfiguration'>>[],
  judge: (name: string, encryption: EmrEncryption) => Judgement,
): Judgement {
  if (reached === undefined)
    return fail('The cluster has no security configuration; expected: one that turns encryption on.');
  if (reached.found) return judge(reached.to.id, reached.to.facts.EncryptionConfiguration);
  // A running cluster keeps what its configuration said when it started, whatever became of that.
  const detail = `the security configuration ${reached.ref} was deleted after the cluster started`;
  return { verdict: 'unknown', reason: `Cannot tell: ${detail}.`, cause: { kind: 'vanished', detail } };
}
