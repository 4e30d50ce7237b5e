import type { Control } from '../model/control.ts';
import type { Evidence, Finding } from '../model/finding.ts';
import type { Kind } from '../model/kinds.ts';
import type { Cause, Reading } from '../model/reading.ts';
import { GLOBAL } from '../model/resource.ts';
import type { Judgement } from '../model/verdict.ts';
import type { ScanStore } from '../store/scan-store.ts';
import { describeCause, mayHide } from '../model/causes.ts';
import type { Read } from './relate.ts';
import { firstUnknown, Relater, subject } from './relate.ts';

export interface JudgeOptions {
  readonly store: ScanStore;
  readonly controls: readonly Control[];
  readonly account: string;
  /** The scan's start, ISO 8601: what every age is measured against. */
  readonly now: string;
  /** Framework requirements by control id. */
  readonly frameworks?: ReadonlyMap<string, Readonly<Record<string, readonly string[]>>>;
  /** Keeps only resources for which this holds; asked with the readings, so that it may look at tags. */
  readonly keep?: (read: Read) => boolean;
  /** Called for every finding, in no promised order. */
  readonly onFinding: (finding: Finding) => void;
}

/** Related resources whose facts are written into one finding's evidence; the rest are counted. */
const EVIDENCE_LIMIT = 25;

/**
 * Judges every resource in a store by every control. Pure but for the store it reads: the same store, controls and
 * `now` give the same findings, whether the facts came from AWS a moment ago or from a snapshot.
 */
export function judge(options: JudgeOptions): void {
  const byKind = new Map<Kind, Control[]>();
  for (const control of options.controls) {
    byKind.set(control.kind, [...(byKind.get(control.kind) ?? []), control]);
  }
  const judging = new Judging(options);
  for (const [kind, controls] of byKind) judging.kind(kind, controls);
}

class Judging {
  readonly #options: JudgeOptions;
  readonly #relater: Relater;
  readonly #now: number;

  constructor(options: JudgeOptions) {
    this.#options = options;
    this.#relater = new Relater(options.store);
    this.#now = Date.parse(options.now);
  }

  kind(kind: Kind, controls: readonly Control[]): void {
    const { store, account, keep } = this.#options;
    let judged = 0;
    for (const resource of store.resources(kind)) {
      const read: Read = { resource, readings: store.readings(resource.rid) };
      if (keep !== undefined && !keep(read)) continue;
      judged += 1;
      for (const control of controls) this.#resource(control, read);
    }
    // That a region was not asked for is no finding, nor that AWS does not offer the service there.
    const unlisted = store.listings(kind).filter(({ cause }) => mayHide(cause) && cause.kind !== 'elsewhere');
    const known = store.listings(kind).length > 0;
    for (const control of controls) {
      for (const listing of unlisted) this.#unlisted(control, listing.account, listing.region, listing.cause);
      if (!known && judged === 0) {
        this.#unlisted(control, account, GLOBAL, { kind: 'not-collected', detail: `${kind} was not read` });
      } else if (judged === 0 && unlisted.length === 0) this.#nothing(control, account);
    }
  }

  #resource(control: Control, read: Read): void {
    if (read.resource.managedByAws) {
      return this.#report(
        control,
        read,
        { verdict: 'not-applicable', reason: 'AWS owns this; nobody in the account can change it.' },
        [],
      );
    }
    const own = firstUnknown(read, control.facts);
    const related: Record<string, unknown> = {};
    const rests: (readonly Read[])[] = [];
    let stop = own;
    let lacking: Cause | undefined;
    for (const [name, relation] of Object.entries(control.relations)) {
      if (stop !== undefined) break;
      const relating = this.#relater.relate(control, name, relation, read);
      if (!relating.ok) stop = { fact: relating.fact, cause: relating.cause };
      else {
        related[name] = relating.value;
        rests.push(relating.rests);
        lacking ??= relating.lacking;
      }
    }
    const judgement =
      stop === undefined ? this.#judge(control, read, related, lacking) : stopped(read, stop, own);
    this.#report(control, read, judgement, rests);
  }

  #judge(control: Control, read: Read, related: object, lacking: Cause | undefined): Judgement {
    const context = { related, now: this.#now, settings: control.settings };
    // The registry forgets each control's own types; what it needs was just checked to be known.
    const judgement = control.judge(subject(read, control.facts) as never, context as never);
    // A relation read in part can prove that something exists, never that it does not.
    if (lacking !== undefined && judgement.verdict !== 'pass') return cannotTell('all of them', lacking);
    return judgement;
  }

  #report(control: Control, read: Read, judgement: Judgement, related: readonly (readonly Read[])[]): void {
    const { resource } = read;
    const rests = restsOf(related, judgement.restsOn);
    const tags = read.readings.get('Tags');
    this.#emit(control, judgement, resource.account, resource.region, evidence(control, read, rests), {
      kind: resource.kind,
      id: resource.id,
      ...(resource.arn === undefined ? {} : { arn: resource.arn }),
      ...nameOf(resource.name, tags),
      ...(tags?.known === true ? { tags: tags.value as Readonly<Record<string, string>> } : {}),
    });
  }

  /** The kind could not be listed here: one finding stands for whatever there is. */
  #unlisted(control: Control, account: string, region: string, cause: Cause | null): void {
    if (cause === null) return;
    const judgement: Judgement = {
      verdict: 'unknown',
      reason: `${control.kind} could not be listed: ${describeCause(cause)}.`,
      cause,
    };
    this.#emit(control, judgement, account, region, [], { kind: control.kind, id: '*' });
  }

  #nothing(control: Control, account: string): void {
    const reason = `There is no ${control.kind} in the account and regions of this scan.`;
    this.#emit(control, { verdict: 'not-applicable', reason }, account, GLOBAL, [], {
      kind: 'aws:account',
      id: account,
    });
  }

  #emit(
    control: Control,
    judgement: Judgement,
    account: string,
    region: string,
    rests: readonly Evidence[],
    resource: Finding['resource'],
  ): void {
    this.#options.onFinding({
      control: control.id,
      title: control.title,
      severity: control.severity,
      verdict: judgement.verdict,
      resource,
      account,
      region,
      reason: judgement.reason,
      evidence: rests,
      ...(judgement.verdict === 'unknown' ? { cause: judgement.cause } : {}),
      items: control.items,
      frameworks: this.#options.frameworks?.get(control.id) ?? {},
      ...(judgement.verdict === 'fail' ? { remedy: { hint: control.fix } } : {}),
      firstSeen: this.#options.now,
      status: judgement.verdict === 'fail' ? 'open' : 'none',
    });
  }
}

const BY_NAME = new WeakMap<readonly Read[], ReadonlyMap<string, readonly Read[]>>();

/** The related resources that a judgement rests on: those that it names, or all. */
function restsOf(
  related: readonly (readonly Read[])[],
  named: readonly string[] | undefined,
): readonly (readonly Read[])[] {
  if (named === undefined) return related;
  return related.map((reads) => {
    const byName = BY_NAME.get(reads) ?? Map.groupBy(reads, ({ resource: { arn, id } }) => arn ?? id);
    BY_NAME.set(reads, byName);
    return named.flatMap((it) => byName.get(it) ?? []);
  });
}

/** What people call it: AWS's own name for it, or the tag that stands for one. */
function nameOf(name: string | undefined, tags: Reading<unknown> | undefined): { name?: string } {
  if (name !== undefined) return { name };
  const tagged = tags?.known === true ? (tags.value as Readonly<Record<string, unknown>>)['Name'] : undefined;
  return typeof tagged === 'string' && tagged !== '' ? { name: tagged } : {};
}

interface Stop {
  readonly fact: string;
  readonly cause: Cause;
}

/** What AWS does not offer in a region cannot be asked of it; for want of anything else there is no telling. */
function stopped(read: Read, stop: Stop, own: Stop | undefined): Judgement {
  const { kind, id } = read.resource;
  if (kind !== 'aws:region' || own?.cause.kind !== 'not-offered') return cannotTell(stop.fact, stop.cause);
  return { verdict: 'not-applicable', reason: `${describeCause({ ...own.cause, region: id })}.` };
}

function cannotTell(fact: string, cause: Cause): Judgement {
  return { verdict: 'unknown', reason: `Cannot tell, for want of ${fact}: ${describeCause(cause)}.`, cause };
}

function evidence(control: Control, read: Read, related: readonly (readonly Read[])[]): Evidence[] {
  const rests = related.flat();
  const own = control.facts.map((fact) => toEvidence(fact, read.readings.get(fact), undefined));
  const others = rests
    .slice(0, EVIDENCE_LIMIT)
    .flatMap((rest) =>
      [...rest.readings].map(([fact, reading]) =>
        toEvidence(fact, reading, rest.resource.arn ?? rest.resource.id),
      ),
    );
  const more = rests.length - EVIDENCE_LIMIT;
  return [...own, ...others, ...(more > 0 ? [{ fact: `facts of ${more} more resources` }] : [])];
}

function toEvidence(
  fact: string,
  reading: Reading<unknown> | undefined,
  resource: string | undefined,
): Evidence {
  return {
    fact,
    ...(resource === undefined ? {} : { resource }),
    ...(reading?.known === true ? { value: reading.value } : {}),
    ...(reading?.from === undefined ? {} : { operation: reading.from.operation, at: reading.from.at }),
  };
}
