import type { Cause, CauseKind, DeniedBy } from '../model/reading.ts';

/** Why a read failed, in a few words, for a table or the start of a sentence. */
export function shortCause(cause: Cause): string {
  if (cause.kind === 'denied') return `denied${cause.by === undefined ? '' : BY[cause.by]}`;
  if (isSupportPlan(cause)) return 'not in the support plan';
  return SHORT[cause.kind];
}

const SHORT: Readonly<Record<Exclude<CauseKind, 'denied'>, string>> = {
  throttled: 'throttled to the end',
  transient: 'kept failing',
  unparsable: 'answer not usable',
  'region-off': 'region not enabled',
  unavailable: 'not offered here',
  vanished: 'gone when read',
  'not-collected': 'not collected',
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

/** What to do so that the next scan can read it: one sentence. */
export function wayOut(cause: Cause): string {
  if (cause.kind === 'denied') return grant(cause);
  if (isSupportPlan(cause))
    return 'AWS answers this only to accounts with Business Support or a higher plan.';
  const detail = cause.detail === undefined ? '' : ` AWS said: ${cause.detail}.`;
  switch (cause.kind) {
    case 'throttled':
      return 'Nothing to grant: scan again when less else is calling this service.';
    case 'transient':
      return `Nothing to grant: scan again.${detail}`;
    case 'unparsable':
      return `The answer was not what AWS promises. Scan again, and report it if it stays so.${detailOf(cause)}`;
    case 'region-off':
      return 'Nothing can run there. Leave these regions out, or enable them for the account.';
    case 'unavailable':
      return `Nothing to grant: AWS does not offer this here.${detail}`;
    case 'vanished':
      return 'It was deleted while the scan ran. The next scan will know.';
    case 'not-collected':
      return `Whoever read the account did not read this. Scan the account again.${detailOf(cause)}`;
    case 'not-in-template':
      return `It is known only once deployed: scan the account for it.${detailOf(cause)}`;
  }
}

function detailOf({ detail }: Cause): string {
  return detail === undefined ? '' : ` (${detail})`;
}

/** Who must allow the actions differs with who refused: a grant in the account is of no use against a guardrail. */
function grant(cause: Cause): string {
  const actions = (cause.actions ?? []).join(', ') || 'the action';
  switch (cause.by) {
    case 'service-control-policy':
      return `The organization must allow ${actions}: no grant within the account helps.`;
    case 'resource-control-policy':
      return `The organization's resource control policy must allow ${actions}: no grant within the account helps.`;
    case 'permissions-boundary':
      return `Allow ${actions} in the role's permissions boundary too.`;
    case 'session-policy':
      return `Allow ${actions} in the policy that the session is started with.`;
    case 'vpc-endpoint-policy':
      return `Allow ${actions} in the policy of the VPC endpoint that the calls go through.`;
    case 'resource-policy':
      return `The resource's own policy must let this role use ${actions}.`;
    default:
      return `Grant ${actions}.`;
  }
}

/** AWS Support and Trusted Advisor refuse accounts on the basic plan with this code. */
export function isSupportPlan(cause: Cause): boolean {
  return cause.kind === 'unavailable' && (cause.operation?.startsWith('support:') ?? false);
}
