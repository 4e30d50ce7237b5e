import { asRead } from '../model/control.ts';
import type { RelatedAll } from '../model/control.ts';
import type { Cause, Reading } from '../model/reading.ts';

/** What Shield Advanced can protect. */
export const SHIELDABLE = {
  balancers: asRead('elbv2:load-balancer', ['Type', 'Scheme']),
  classic: asRead('elb:load-balancer', ['Scheme']),
  distributions: asRead('cloudfront:distribution', ['Enabled']),
  addresses: asRead('ec2:address', ['associationId', 'serviceManaged']),
  zones: asRead('route53:hosted-zone', ['isPrivate']),
  accelerators: asRead('globalaccelerator:accelerator', ['Enabled']),
} as const;

type Shieldable = RelatedAll<typeof SHIELDABLE>;

export interface PublicResources {
  readonly arns: readonly string[];
  /** Why there may be more. */
  readonly cause?: Cause;
}

interface Thing {
  readonly arn?: string;
  readonly id: string;
}

/** ARNs of what faces the internet, as Shield names it. */
export function publicResources(read: Shieldable): PublicResources {
  const parts = [
    // Network Load Balancers are protected by their Elastic IPs.
    part(read.balancers, ({ readings }) => both(readings.Type, readings.Scheme, isPublicAlb)),
    part(read.classic, ({ readings }) => map(readings.Scheme, (scheme) => scheme === 'internet-facing')),
    part(read.distributions, ({ readings }) => readings.Enabled),
    part(read.accelerators, ({ readings }) => readings.Enabled),
    part(read.addresses, ({ readings }) =>
      both(readings.associationId, readings.serviceManaged, (id, manager) => id !== null && manager === null),
    ),
    part(read.zones, ({ readings }) => map(readings.isPrivate, (isPrivate) => !isPrivate)),
  ];
  const cause = parts.find((it) => it.cause !== undefined)?.cause;
  return { arns: parts.flatMap(({ arns }) => arns), ...(cause === undefined ? {} : { cause }) };
}

function isPublicAlb(type: string, scheme: string | null): boolean {
  return type === 'application' && scheme === 'internet-facing';
}

interface Listed<T> {
  readonly unlisted: readonly { readonly cause: Cause }[];
  readonly things: readonly T[];
}

function part<T extends Thing>(
  { unlisted, things }: Listed<T>,
  isPublic: (thing: T) => Reading<boolean>,
): PublicResources {
  let cause = unlisted[0]?.cause;
  const arns = things.flatMap((thing) => {
    const reading = isPublic(thing);
    if (!reading.known) cause ??= reading.cause;
    return reading.known && reading.value ? [thing.arn ?? thing.id] : [];
  });
  return { arns, ...(cause === undefined ? {} : { cause }) };
}

function map<A>(reading: Reading<A>, make: (value: A) => boolean): Reading<boolean> {
  return reading.known ? { ...reading, value: make(reading.value) } : reading;
}

function both<A, B>(a: Reading<A>, b: Reading<B>, make: (a: A, b: B) => boolean): Reading<boolean> {
  if (!a.known) return a;
  return map(b, (value) => make(a.value, value));
}
