import type { Judgement } from '../model/verdict.ts';
import { fail, pass } from '../model/verdict.ts';
import { kubernetesSupport } from './dated/kubernetes-versions.ts';

/** The first version in the list of dates; older ones are long out of support. */
const FIRST_LISTED = 21;

/**
 * The verdict on a version of Kubernetes on EKS (`1.34`), by AWS's support on a day.
 *
 * @param now ms since the epoch
 * @param extended whether extended support will do
 */
export function judgeKubernetesVersion(version: string, now: number, extended: boolean): Judgement {
  const support = kubernetesSupport(version);
  if (support === null) return unlisted(version);
  const today = new Date(now).toISOString().slice(0, 10);
  const { standardEnd, extendedEnd } = support;
  if (standardEnd === null || today <= standardEnd)
    return pass(
      `Kubernetes ${version} is in standard support${standardEnd === null ? '' : `, until ${standardEnd}`}.`,
    );
  if (extendedEnd !== null && today <= extendedEnd) {
    const state = `Kubernetes ${version} is in extended support only, until ${extendedEnd}`;
    return extended ? pass(`${state}.`) : fail(`${state}; expected: a version in standard support.`);
  }
  return fail(
    `Support of Kubernetes ${version} ended on ${extendedEnd ?? standardEnd}; expected: a supported version.`,
  );
}

function unlisted(version: string): Judgement {
  const [, minor] = /^1\.(\d+)$/.exec(version) ?? [];
  if (minor !== undefined && Number(minor) < FIRST_LISTED)
    return fail(`Support of Kubernetes ${version} ended long ago; expected: a supported version.`);
  const detail = `Kubernetes ${version} is newer than this program's list`;
  return { verdict: 'unknown', reason: `Cannot tell: ${detail}.`, cause: { kind: 'unparsable', detail } };
}
