import { actionNumber, actionTable } from '../actions/actions.ts';
import { universeOf } from '../sets/access-map.ts';
import type { AccessMap, Span } from '../sets/access-map.ts';
import { addBit, bitsOf, difference, hasBit, membersOf } from '../sets/bits.ts';
import type { Bits } from '../sets/bits.ts';
import { Asked } from './asking.ts';
import type { Requests } from './requests.ts';

/**
 * The services that nearly every account is built on. Whoever has not all of iam and of these is no administrator,
 * whatever else there is; a hand-made list that leaves out a service that AWS added since still makes one.
 */
const FOUNDATION: readonly string[] = [
  'autoscaling',
  'cloudformation',
  'cloudtrail',
  'cloudwatch',
  'dynamodb',
  'ec2',
  'ecs',
  'eks',
  'elasticloadbalancing',
  'kms',
  'lambda',
  'logs',
  'rds',
  'route53',
  's3',
  'secretsmanager',
  'sns',
  'sqs',
  'ssm',
];

/**
 * One action in ten may be missing from each service: organizations take some away from everyone, such as
 * cloudtrail:StopLogging or iam:CreateUser, and their administrators stay administrators.
 */
const SHARE = 0.9;

/** Any of these hands out every right. */
const HANDING_OUT = [
  'iam:AttachRolePolicy',
  'iam:AttachUserPolicy',
  'iam:PutRolePolicy',
  'iam:PutUserPolicy',
];

/**
 * Effective administrators, after boundaries, denials and the organization's policies: they have all but a tenth of
 * the actions of iam and of each service of the foundation, and can hand out rights. `must`: on every resource, with
 * no condition; or somewhere, perhaps conditionally, while surely being able to give itself any policy. The second is
 * an administrator held by guardrails: one who is kept to some Regions, or from some protected roles. `may`: the
 * actions are had perhaps, on some resource, as where all needs a second factor.
 *
 * Who has less but can get it is none; see `pathsToAdmin`. AWS's own job function is `*` on `*`:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_job-functions.html
 */
export function administrators(map: AccessMap, requests: Requests): Span {
  const { principals } = map.authorization;
  const test = new FullAccess();
  const numbers = [...principals.keys()];
  const may = bitsOf(
    principals.length,
    numbers.filter((it) => test.holds(map.actionsOf(it).may)),
  );
  const must = bitsOf(
    principals.length,
    numbers.filter((it) => hasBit(may, it) && test.holds(map.actionsOf(it).must)),
  );
  for (const number of membersOf(difference(may, must))) {
    if (givesItselfAnything(map, number, requests)) addBit(must, number);
  }
  return { must, may };
}

function givesItselfAnything(map: AccessMap, number: number, requests: Requests): boolean {
  const entity = map.authorization.principals[number];
  if (entity === undefined) return false;
  const itself = universeOf([entity.arn], new Map([[entity.arn, entity.tags]]));
  const kind = entity.kind === 'user' ? 'User' : 'Role';
  const asked = new Asked(map, number, requests);
  return ['Attach', 'Put'].some((verb) => hasBit(asked.on(`iam:${verb}${kind}Policy`, itself).must, 0));
}

/** Principals with the same policies have the same sets, so each is counted once. */
class FullAccess {
  readonly #known = new WeakMap<Bits, boolean>();
  readonly #services = ['iam', ...FOUNDATION].flatMap((it) => actionTable().services.get(it) ?? []);
  readonly #handing = HANDING_OUT.flatMap((it) => actionNumber(it) ?? []);

  holds(actions: Bits): boolean {
    const known = this.#known.get(actions) ?? this.#counts(actions);
    this.#known.set(actions, known);
    return known;
  }

  #counts(actions: Bits): boolean {
    return (
      this.#handing.some((it) => hasBit(actions, it)) &&
      this.#services.every(({ first, end }) => countIn(actions, first, end) >= SHARE * (end - first))
    );
  }
}

function countIn(bits: Bits, first: number, end: number): number {
  let count = 0;
  for (let action = first; action < end; action++) if (hasBit(bits, action)) count += 1;
  return count;
}
