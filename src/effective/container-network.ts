import type { Judgement } from '../model/verdict.ts';
import { fail, notApplicable, pass } from '../model/verdict.ts';

/** Whether SageMaker's containers may make network calls at all, beside those to each other. */
export function judgeIsolation(isolated: boolean): Judgement {
  return isolated
    ? pass('EnableNetworkIsolation is true.')
    : fail('EnableNetworkIsolation is false; expected: true.');
}

/** Whether what the machines of one job send each other is encrypted. One machine alone sends nothing. */
export function judgeTraffic(encrypted: boolean, instanceCount: number): Judgement {
  if (encrypted) return pass('EnableInterContainerTrafficEncryption is true.');
  if (instanceCount < 2) return notApplicable('The job has one machine: nothing passes between containers.');
  return fail(
    `EnableInterContainerTrafficEncryption is false, with ${instanceCount} machines; expected: true.`,
  );
}
