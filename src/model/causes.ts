import type { Cause, DeniedBy } from './reading.ts';

const BY: Readonly<Record<DeniedBy, string>> = {
  'identity-policy': '',
  'resource-policy': " by the resource's own policy",
  'permissions-boundary': ' by a permissions boundary',
  'session-policy': ' by a session policy',
  'service-control-policy': ' by a service control policy',
  'resource-control-policy': ' by a resource control policy',
  'vpc-endpoint-policy': ' by a VPC endpoint policy',
};

/** Why something could not be read, as the end of a sentence: "s3:GetBucketPolicy was denied; grant …". */
export function describeCause(cause: Cause): string {
  const what = cause.operation ?? 'the read';
  const detail = cause.detail === undefined ? '' : ` (${cause.detail})`;
  switch (cause.kind) {
    case 'denied':
      return `${what} was denied${cause.by === undefined ? '' : BY[cause.by]}; ${remedyOf(cause)}${detail}`;
    case 'throttled':
      return `${what} was throttled until the retries ran out${detail}`;
    case 'transient':
      return `${what} kept failing${detail}`;
    case 'unparsable':
      return `${what} answered something that cannot be trusted${detail}`;
    case 'region-off':
      return `the region ${cause.region ?? ''} is not enabled for this account`.replace('  ', ' ');
    case 'unavailable':
      return `${what} is not available here${detail}`;
    case 'not-offered':
      return `AWS does not offer ${serviceOf(cause)} in ${cause.region ?? 'this region'}`;
    case 'vanished':
      return `the resource was gone when ${what} asked for it`;
    case 'not-collected':
      return `it was not collected${detail}`;
    case 'elsewhere':
      return `it is outside of what this scan reads${detail}`;
    case 'not-in-template':
      return `the template does not say${detail}`;
  }
}

/** The service that was asked: `s3` of `s3:GetBucketPolicy`. */
export function serviceOf(cause: Cause): string {
  return cause.operation?.split(':')[0] ?? 'this';
}

/**
 * Whether a listing that ended so may hide a resource in its region. Where AWS does not offer the service, nothing is
 * hidden: the listing is empty.
 */
export function mayHide(cause: Cause | null): cause is Cause {
  return cause !== null && cause.kind !== 'not-offered';
}

function remedyOf(cause: Cause): string {
  const actions = (cause.actions ?? []).join(', ') || 'the action';
  if (cause.by === 'service-control-policy') return `${actions} must be allowed by the organization`;
  return `grant ${actions}`;
}
