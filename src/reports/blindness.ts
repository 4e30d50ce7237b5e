import type { Cause, CauseKind, DeniedBy } from '../model/reading.ts';

/** Why a read failed, in a few words. Causes with the same words have the same way out. */
export function shortCause(cause: Cause): string {
  if (cause.kind === 'denied') return `denied${cause.by === undefined ? '' : BY[cause.by]}`;
  return isSupportPlan(cause) ? 'not in the support plan' : SHORT[cause.kind];
}

const SHORT: Readonly<Record<Exclude<CauseKind, 'denied'>, string>> = {
  throttled: 'throttled to the end',
  transient: 'kept failing',
  unparsable: 'answer not usable',
  'region-off': 'region not enabled',
  unavailable: 'not offered here',
  'not-offered': 'not offered in the region',
  vanished: 'gone when read',
  'not-collected': 'not collected',
  elsewhere: 'out of reach',
  'not-in-template': 'not in the template',
};

const BY: Readonly<Record<DeniedBy, string>> = {
  'identity-policy': '',
  'resource-policy': ' by the resource',
  'permissions-boundary': ' by a permissions boundary',
  'session-policy': ' by a session policy',
  'service-control-policy': ' by a service control policy',
  'resource-control-policy': ' by a resource control policy',
  'vpc-endpoint-policy': ' by a VPC endpoint policy',
};

/** What to do so that the next scan can read it: one sentence, with the IAM actions. */
export function wayOut(cause: Cause): string {
  return remedy(cause, (cause.actions ?? []).join(', ') || 'the action');
}

/** As `wayOut`, for several reads that failed alike and are listed below. */
export function wayOutOfAll(cause: Cause): string {
  return remedy(cause, 'these actions');
}

function remedy(cause: Cause, actions: string): string {
  if (cause.kind === 'denied') return grant(cause, actions);
  return isSupportPlan(cause) ? SUPPORT_PLAN : REMEDIES[cause.kind];
}

const SUPPORT_PLAN = 'AWS answers this only to accounts with Business Support or a higher plan.';

const REMEDIES: Readonly<Record<Exclude<CauseKind, 'denied'>, string>> = {
  throttled: 'Nothing to grant. Scan again when less else is calling the service.',
  transient: 'Nothing to grant. Scan again.',
  unparsable: 'The answer is not what AWS promises. Scan again, and report it if it stays so.',
  'region-off': 'Nothing can run there. Leave the region out, or enable it for the account.',
  unavailable: 'Nothing to grant. AWS does not offer this here.',
  'not-offered': 'Nothing to grant. AWS does not offer the service in the region.',
  vanished: 'It was deleted while the scan ran. The next scan will know.',
  'not-collected': 'Nobody read this. Scan the account again, with the controls that need it.',
  elsewhere: 'It is in another account, or in a region that this scan left out. Scan there too.',
  'not-in-template': 'It is known only once deployed. Scan the account for it.',
};

/** Who must allow the actions differs with who refused: a grant in the account is of no use against a guardrail. */
function grant(cause: Cause, actions: string): string {
  switch (cause.by) {
    case 'service-control-policy':
      return `The organization must allow ${actions}. No grant within the account helps.`;
    case 'resource-control-policy':
      return `The organization must allow ${actions} for its resources. No grant within the account helps.`;
    case 'permissions-boundary':
      return `Allow ${actions} in the permissions boundary of whoever runs the scan.`;
    case 'session-policy':
      return `Allow ${actions} in the policy that the session is started with.`;
    case 'vpc-endpoint-policy':
      return `Allow ${actions} in the policy of the VPC endpoint that the calls go through.`;
    case 'resource-policy':
      return `The resource's own policy must let whoever runs the scan use ${actions}.`;
    default:
      return `Grant ${actions} to whoever runs the scan.`;
  }
}

/** AWS refuses the Support and Trusted Advisor APIs to accounts on the basic plan. */
export function isSupportPlan(cause: Cause): boolean {
  return cause.kind === 'unavailable' && (cause.operation?.startsWith('support:') ?? false);
}
