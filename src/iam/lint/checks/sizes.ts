import { awsCheck, styleCheck } from '../check.ts';
import type { Check } from '../check.ts';
import { hit } from '../finding.ts';
import type { Hit } from '../finding.ts';
import type { Subject } from '../subject.ts';

const IAM_QUOTAS = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html';

/**
 * Characters without white space, as IAM counts them. 10,240 is the most that all inline policies of one role
 * may have together, and a managed policy 6,144; a boundary is always a managed policy.
 */
export const IDENTITY_QUOTA = 10_240;
const MANAGED_QUOTA = 6_144;
/** By default; it can be raised to 8,192. */
const TRUST_QUOTA = 2_048;
/** All characters. https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html */
const SCP_QUOTA = 10_240;
const RCP_QUOTA = 5_120;

export const SIZE_CHECKS: readonly Check[] = [
  awsCheck(
    'POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA',
    'WARNING',
    function* (subject) {
      const isBoundary = subject.options.type === 'permissions-boundary';
      yield* beyond(subject, withoutSpace(subject), isBoundary ? MANAGED_QUOTA : IDENTITY_QUOTA);
    },
    ['identity', 'permissions-boundary'],
  ),
  styleCheck(
    'STYLE_EXCEEDS_MANAGED_POLICY_QUOTA',
    'SUGGESTION',
    IAM_QUOTAS,
    function* (subject) {
      const size = withoutSpace(subject);
      if (size > IDENTITY_QUOTA || size <= MANAGED_QUOTA) return;
      const message = `${size} characters fit an inline policy of a role, but no managed policy (${MANAGED_QUOTA}).`;
      yield hit(subject.document.whole, message, 'Split it, if it is to be a managed policy.');
    },
    ['identity'],
  ),
  awsCheck(
    'POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA',
    'WARNING',
    function* (subject) {
      const quota = subject.resourceKind?.quota;
      if (quota === undefined) return;
      const { text } = subject.document;
      yield* beyond(subject, quota.unit === 'bytes' ? utf8Length(text) : text.length, quota.size);
    },
    ['resource'],
  ),
  awsCheck(
    'POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA',
    'WARNING',
    function* (subject) {
      yield* beyond(subject, withoutSpace(subject), TRUST_QUOTA);
    },
    ['trust'],
  ),
  awsCheck(
    'POLICY_SIZE_EXCEEDS_SCP_QUOTA',
    'ERROR',
    function* (subject) {
      yield* beyond(subject, subject.document.text.length, SCP_QUOTA);
    },
    ['scp'],
  ),
  awsCheck(
    'POLICY_SIZE_EXCEEDS_RCP_QUOTA',
    'ERROR',
    function* (subject) {
      yield* beyond(subject, subject.document.text.length, RCP_QUOTA);
    },
    ['rcp'],
  ),
];

function* beyond({ document }: Subject, size: number, quota: number): Iterable<Hit> {
  if (size <= quota) return;
  const message = `The policy has ${size} characters, and AWS takes ${quota}.`;
  yield hit(document.whole, message, 'Split it into several policies, or shorten its lists.');
}

function withoutSpace({ document }: Subject): number {
  let size = 0;
  for (let at = 0; at < document.text.length; at++) {
    if (!isSpace(document.text.charCodeAt(at))) size += 1;
  }
  return size;
}

function isSpace(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13);
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // Half of a pair counts two, and a pair four.
    if (unit < 0x80) bytes += 1;
    else bytes += unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;
  }
  return bytes;
}
