import type { DatedData } from './dated.ts';
import type { Fact, Facts, Kind } from './kinds.ts';
import type { Cause, Reading } from './reading.ts';
import type { Resource } from './resource.ts';
import type { Risk } from './severity.ts';
import { severityOf } from './severity.ts';
import type { Judgement, Severity } from './verdict.ts';

/** The peers' controls that ask the same question. */
export interface Crosswalk {
  readonly prowler?: readonly string[];
  readonly cloudsploit?: readonly string[];
  readonly securityHub?: readonly string[];
}

/**
 * How a control reaches resources other than the one it judges. Declared, never looked up while judging.
 * - `account`: the account's own facts.
 * - `region`: the facts of the judged resource's region.
 * - `to`: what a fact of the judged resource names (an id, name or ARN, or a list of them).
 * - `of`: those of `kind` whose fact `by` names the judged resource (by id, name or ARN).
 * - `all`: all of `kind` in the account (`within: 'region'`: in the judged resource's region).
 * - `as-read`: all of `kind` in the account with their readings, known or not: the control decides what an unknown one
 *   leaves open. For judgements over the whole account, where one unread thing must not hide all the rest.
 * - `seen`: the kinds that the account has any of, as far as the scan listed them for other controls. It asks for no
 *   listing itself.
 *
 * `partial: true` on `all`: a pass may rest on the part that could be read. Any other verdict still needs all.
 */
export type Relation =
  | { readonly how: 'account'; readonly kind: 'aws:account'; readonly facts: readonly string[] }
  | { readonly how: 'region'; readonly kind: 'aws:region'; readonly facts: readonly string[] }
  | { readonly how: 'to'; readonly kind: Kind; readonly by: string; readonly facts: readonly string[] }
  | { readonly how: 'of'; readonly kind: Kind; readonly by: string; readonly facts: readonly string[] }
  | {
      readonly how: 'all';
      readonly kind: Kind;
      readonly facts: readonly string[];
      readonly within?: 'account' | 'region';
      readonly partial?: boolean;
    }
  | { readonly how: 'as-read'; readonly kind: Kind; readonly facts: readonly string[] }
  | SeenRelation;

/** A resource with the facts that were asked for, all known. */
export type Subject<K extends Kind, N extends Fact<K>> = Resource<K> & { readonly facts: Pick<Facts<K>, N> };

/** Where a reference leads: to a resource that was read, or out of what this scan can see (another account, deleted). */
export type Reached<S> =
  | { readonly found: true; readonly to: S }
  | { readonly found: false; readonly ref: string };

export interface AccountRelation<N extends Fact<'aws:account'>> {
  readonly how: 'account';
  readonly kind: 'aws:account';
  readonly facts: readonly N[];
}
export interface RegionRelation<N extends Fact<'aws:region'>> {
  readonly how: 'region';
  readonly kind: 'aws:region';
  readonly facts: readonly N[];
}
export interface ToRelation<K extends Kind, N extends Fact<K>> {
  readonly how: 'to';
  readonly kind: K;
  readonly by: string;
  readonly facts: readonly N[];
}
export interface OfRelation<K extends Kind, N extends Fact<K>> {
  readonly how: 'of';
  readonly kind: K;
  readonly by: Fact<K>;
  readonly facts: readonly N[];
}
export interface AllRelation<K extends Kind, N extends Fact<K>> {
  readonly how: 'all';
  readonly kind: K;
  readonly facts: readonly N[];
  readonly within?: 'account' | 'region';
  readonly partial?: boolean;
}

export interface AsReadRelation<K extends Kind, N extends Fact<K>> {
  readonly how: 'as-read';
  readonly kind: K;
  readonly facts: readonly N[];
}

export interface SeenRelation {
  readonly how: 'seen';
  readonly kind: 'aws:account';
  readonly facts: readonly [];
}

/** What a scan saw of the kinds that it listed. */
export interface Seen {
  /** Those of which the customer has one at least. */
  readonly found: ReadonlySet<Kind>;
  /** Those of which none was found, where not all could be listed. */
  readonly unlisted: ReadonlySet<Kind>;
}

/** A resource with the readings that were asked for, known or not. */
export interface ReadThing<K extends Kind, N extends Fact<K>> extends Resource<K> {
  readonly managedByAws: boolean;
  readonly readings: { readonly [P in N]: Reading<Facts<K>[P]> };
}

/** All of a kind as they were read. The same object for every judgement of a scan that asks for the same facts. */
export interface AsRead<K extends Kind, N extends Fact<K>> {
  /** Where the kind could not be listed in whole, and why; empty when these are all. */
  readonly unlisted: readonly { readonly region: string; readonly cause: Cause }[];
  readonly things: readonly ReadThing<K, N>[];
}

/** What a declared relation hands to `judge`. */
export type Related<R> =
  R extends AccountRelation<infer N>
    ? Subject<'aws:account', N>
    : R extends RegionRelation<infer N>
      ? Subject<'aws:region', N>
      : R extends ToRelation<infer K, infer N>
        ? readonly Reached<Subject<K, N>>[]
        : R extends OfRelation<infer K, infer N> | AllRelation<infer K, infer N>
          ? readonly Subject<K, N>[]
          : R extends AsReadRelation<infer K, infer N>
            ? AsRead<K, N>
            : R extends SeenRelation
              ? Seen
              : never;

export type Relations = Readonly<Record<string, Relation>>;
export type RelatedAll<R extends Relations> = { readonly [P in keyof R]: Related<R[P]> };

/** What a judgement may know beside facts: the scan's own time, and the control's settings. Never a clock. */
export interface Context<R extends Relations, P> {
  readonly related: RelatedAll<R>;
  /** When the scan started, in ms since the epoch. */
  readonly now: number;
  readonly settings: P;
}

export interface ControlSpec<
  K extends Kind,
  N extends Fact<K>,
  R extends Relations,
  P extends Readonly<Record<string, number | string | boolean | readonly string[]>>,
> {
  /** Equal to the file's name. */
  readonly id: string;
  /** What must be true, as a statement. At most 80 characters. */
  readonly title: string;
  /** What the severity follows from: docs/severity.md says which level to choose. */
  readonly risk: Risk;
  /** Why the severity is not that of a Security Hub control that asks the same. One sentence. */
  readonly severityNote?: string;
  /** One sentence: the attack or loss that this prevents. */
  readonly why: string;
  /** One sentence: what to do. The terminal shows it with the worst findings. */
  readonly fix: string;
  /** Items of the written checklist that this control answers. */
  readonly items: readonly string[];
  readonly aka: Crosswalk;
  readonly kind: K;
  readonly facts: readonly N[];
  readonly relations?: R;
  /** Thresholds with their defaults, which a configuration may change. */
  readonly settings?: P;
  /** Lists and dates that it judges by and that grow old. */
  readonly dated?: readonly DatedData[];
  /** Pure. Called only when every declared fact, its own and related, is known. */
  readonly judge: (subject: Subject<K, N>, context: Context<R, P>) => Judgement;
}

/** A control with its types set aside, as the registry and the engine hold it. */
export interface Control {
  readonly id: string;
  readonly title: string;
  /** By the rule of `severityOf`, unless a configuration says otherwise. */
  readonly severity: Severity;
  readonly risk: Risk;
  readonly severityNote?: string;
  readonly why: string;
  readonly fix: string;
  readonly items: readonly string[];
  readonly aka: Crosswalk;
  readonly kind: Kind;
  readonly facts: readonly string[];
  readonly relations: Relations;
  readonly settings: Readonly<Record<string, number | string | boolean | readonly string[]>>;
  readonly dated?: readonly DatedData[];
  readonly judge: (subject: never, context: never) => Judgement;
}

type Settings = Readonly<Record<string, number | string | boolean | readonly string[]>>;

/** Declares a control. The types of `judge` follow from `kind`, `facts` and `relations`. */
export function control<
  K extends Kind,
  const N extends Fact<K>,
  const R extends Relations = Readonly<Record<never, never>>,
  P extends Settings = Readonly<Record<never, never>>,
>(spec: ControlSpec<K, N, R, P>): Control {
  return { relations: {}, settings: {}, ...spec, severity: severityOf(spec.risk) };
}

export function account<const N extends Fact<'aws:account'>>(facts: readonly N[]): AccountRelation<N> {
  return { how: 'account', kind: 'aws:account', facts };
}

/** Facts of the region that the judged resource is in. */
export function region<const N extends Fact<'aws:region'>>(facts: readonly N[]): RegionRelation<N> {
  return { how: 'region', kind: 'aws:region', facts };
}

/** Follows the judged resource's fact `by` (an id, name or ARN, or a list of them) to resources of `kind`. */
export function to<K extends Kind, const N extends Fact<K>>(
  kind: K,
  by: string,
  facts: readonly N[],
): ToRelation<K, N> {
  return { how: 'to', kind, by, facts };
}

/** The resources of `kind` whose fact `by` names the judged resource. */
export function of<K extends Kind, const N extends Fact<K>>(
  kind: K,
  by: Fact<K>,
  facts: readonly N[],
): OfRelation<K, N> {
  return { how: 'of', kind, by, facts };
}

/** All resources of `kind`, in the account or in the judged resource's region. */
export function all<K extends Kind, const N extends Fact<K>>(
  kind: K,
  facts: readonly N[],
  options: { readonly within?: 'account' | 'region'; readonly partial?: boolean } = {},
): AllRelation<K, N> {
  return { how: 'all', kind, facts, ...options };
}

/** All resources of `kind` in the account with their readings, known or not. */
export function asRead<K extends Kind, const N extends Fact<K>>(
  kind: K,
  facts: readonly N[],
): AsReadRelation<K, N> {
  return { how: 'as-read', kind, facts };
}

/** The kinds that the account has any of, as far as the scan listed them for other controls. */
export function seen(): SeenRelation {
  return { how: 'seen', kind: 'aws:account', facts: [] };
}
