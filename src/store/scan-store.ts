import Database from 'better-sqlite3';
import type { Cause, Provenance, Reading, Unknown } from '../model/reading.ts';
import { known, unknown } from '../model/reading.ts';
import type { Kind } from '../model/kinds.ts';
import type { Resource } from '../model/resource.ts';
import { redactFact, redactName } from '../secrets/redact-fact.ts';
import { LOOK_UPS, SCHEMA } from './scan-schema.ts';

/** A resource as a read found it: identity, and the facts that came with it. A fact may itself be unknown. */
export interface Found {
  readonly kind: Kind;
  readonly id: string;
  readonly arn?: string | undefined;
  readonly name?: string | undefined;
  /** Where the resource lives, if that is not where the read ran. */
  readonly region?: string;
  readonly managedByAws?: boolean;
  readonly facts: Readonly<Record<string, unknown>>;
}

export interface StoredResource extends Resource {
  readonly rid: number;
  readonly managedByAws: boolean;
}

/** One run of one read: in an account, a region, and for reads about single resources, for that resource. */
export interface RunKey {
  readonly read: string;
  readonly account: string;
  readonly region: string;
  readonly parent: string;
}

export interface Run {
  readonly state: 'open' | 'done' | 'failed';
  /** Where to go on: the page token after the last page that was stored. */
  readonly cursor: string | null;
  readonly cause: Cause | null;
}

/** Whether all resources of a kind in an account and region were listed. */
export interface Listing {
  readonly kind: Kind;
  readonly account: string;
  readonly region: string;
  readonly cause: Cause | null;
}

interface ResourceRow {
  rid: number;
  kind: Kind;
  account: string;
  region: string;
  id: string;
  arn: string | null;
  name: string | null;
  managed: number;
}

interface FactRow {
  fact: string;
  known: number;
  body: string;
  operation: string | null;
  at: string | null;
}

const PAGE = 200;

/**
 * What one scan has read, on disk as it is read: resources, their facts, the state of every read. A killed scan goes
 * on from it; the judge reads it; a snapshot is its export. Holds facts only: no raw answers, no credentials.
 */
export class ScanStore {
  readonly #db: Database.Database;
  readonly #statements: Statements;
  readonly #references: ReadonlySet<string>;
  #findResource: Database.Statement | undefined;

  private constructor(db: Database.Database, references: ReadonlySet<string>) {
    this.#db = db;
    this.#references = references;
    this.#statements = prepare(db);
  }

  /**
   * @param file path, or `:memory:`
   * @param references `kind.fact` pairs whose values name other resources and are looked up backwards
   */
  static open(file: string, references: ReadonlySet<string> = new Set()): ScanStore {
    const db = new Database(file);
    db.pragma('journal_mode = WAL');
    // With a write-ahead log, NORMAL survives a killed process; only a power cut may lose the last moment.
    db.pragma('synchronous = NORMAL');
    db.exec(SCHEMA);
    return new ScanStore(db, references);
  }

  close(): void {
    this.#db.close();
  }

  transaction<T>(work: () => T): T {
    return this.#db.transaction(work)();
  }

  meta<T>(key: string): T | undefined {
    const row = this.#statements.getMeta.get(key) as { body: string } | undefined;
    return row === undefined ? undefined : (JSON.parse(row.body) as T);
  }

  setMeta(key: string, value: unknown): void {
    this.#statements.setMeta.run(key, JSON.stringify(value));
  }

  run(key: RunKey): Run | undefined {
    const row = this.#statements.getRun.get(key.read, key.account, key.region, key.parent) as
      | { state: Run['state']; cursor: string | null; cause: string | null }
      | undefined;
    if (row === undefined) return undefined;
    return { state: row.state, cursor: row.cursor, cause: parseOrNull<Cause>(row.cause) };
  }

  setRun(key: RunKey, run: Run): void {
    const cause = run.cause === null ? null : causeText(run.cause);
    this.#statements.setRun.run(key.read, key.account, key.region, key.parent, run.state, run.cursor, cause);
  }

  /** The first failed run of a read in a region, if any: a listing made parent by parent is only as whole as its worst. */
  failedRun(read: string, account: string, region: string): Cause | undefined {
    const row = this.#statements.failedRun.get(read, account, region) as { cause: string } | undefined;
    return row === undefined ? undefined : (JSON.parse(row.cause) as Cause);
  }

  /** Every run that failed, with its cause. */
  failedRuns(): { readonly read: string; readonly region: string; readonly cause: Cause }[] {
    const rows = this.#statements.failedRuns.all() as { read: string; region: string; cause: string }[];
    return rows.map((row) => ({ ...row, cause: JSON.parse(row.cause) as Cause }));
  }

  /** Stores what a page brought; facts given again replace the earlier ones. */
  put(account: string, region: string, found: readonly Found[], from: Provenance): StoredResource[] {
    return found.map((item) => this.#putOne(account, region, item, from));
  }

  #putOne(account: string, region: string, item: Found, from: Provenance): StoredResource {
    const where = item.region ?? region;
    const row = this.#statements.putResource.get(
      item.kind,
      account,
      where,
      item.id,
      item.arn ?? null,
      item.name === undefined ? null : redactName(item.name),
      item.managedByAws === undefined ? null : Number(item.managedByAws),
    ) as ResourceRow;
    for (const [fact, value] of Object.entries(item.facts)) {
      this.putReading(row.rid, item.kind, fact, isUnknown(value) ? value : known(value, from));
    }
    return toResource(row);
  }

  putReading(rid: number, kind: Kind, fact: string, reading: Reading<unknown>): void {
    const given = JSON.stringify(reading.known ? reading.value : reading.cause);
    const body = redactFact(fact, given);
    const from = reading.from;
    this.#statements.putFact.run(
      rid,
      fact,
      Number(reading.known),
      body,
      from?.operation ?? null,
      from?.at ?? null,
    );
    if (reading.known && this.#references.has(`${kind}.${fact}`))
      this.#putReferences(rid, kind, fact, body === given ? reading.value : JSON.parse(body));
  }

  #putReferences(rid: number, kind: Kind, fact: string, value: unknown): void {
    this.#statements.dropReferences.run(rid, fact);
    for (const ref of Array.isArray(value) ? value : [value]) {
      if (typeof ref === 'string') this.#statements.putReference.run(kind, fact, ref, rid);
    }
  }

  readings(rid: number): Map<string, Reading<unknown>> {
    const rows = this.#statements.getFacts.all(rid) as FactRow[];
    return new Map(rows.map((row) => [row.fact, toReading(row)]));
  }

  /** All resources of a kind, ordered by account, region and id; a page at a time, so memory does not follow their number. */
  *resources(kind: Kind): Generator<StoredResource> {
    let after: [string, string, string] = ['', '', ''];
    for (;;) {
      const rows = this.#statements.pageResources.all(kind, ...after, PAGE) as ResourceRow[];
      for (const row of rows) yield toResource(row);
      const last = rows.at(-1);
      if (last === undefined || rows.length < PAGE) return;
      after = [last.account, last.region, last.id];
    }
  }

  get(kind: Kind, account: string, region: string, id: string): StoredResource | undefined {
    const row = this.#statements.getResource.get(kind, account, region, id) as ResourceRow | undefined;
    return row && toResource(row);
  }

  /** Resources of a kind that `ref` names by id, ARN or name; those of `region` first. */
  find(kind: Kind, account: string, region: string, ref: string): StoredResource[] {
    this.#findResource ??= prepareFind(this.#db);
    return (this.#findResource.all({ kind, account, region, ref }) as ResourceRow[]).map(toResource);
  }

  /** Resources of a kind whose fact names one of `refs`. */
  referrers(
    kind: Kind,
    fact: string,
    account: string,
    region: string,
    refs: readonly string[],
  ): StoredResource[] {
    const found = new Map<number, StoredResource>();
    for (const ref of refs) {
      const rows = this.#statements.referrers.all(kind, fact, ref, account, region) as ResourceRow[];
      for (const row of rows) found.set(row.rid, toResource(row));
    }
    // By id, not by when they were stored: a snapshot of the same facts must judge the same.
    return [...found.values()].toSorted((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
  }

  /** Row ids of a kind's resources in an account and region that have no reading of a fact yet. */
  lacking(kind: Kind, fact: string): StoredResource[] {
    return (this.#statements.lacking.all(fact, kind) as ResourceRow[]).map(toResource);
  }

  count(kind: Kind): number {
    return (this.#statements.countResources.get(kind) as { n: number }).n;
  }

  kinds(): Kind[] {
    return (this.#statements.kinds.all() as { kind: Kind }[]).map((row) => row.kind);
  }

  setListing(listing: Listing): void {
    const cause = listing.cause === null ? null : causeText(listing.cause);
    this.#statements.setListing.run(listing.kind, listing.account, listing.region, cause);
  }

  listings(kind?: Kind): Listing[] {
    const rows = (
      kind === undefined ? this.#statements.allListings.all() : this.#statements.listings.all(kind)
    ) as {
      kind: Kind;
      account: string;
      region: string;
      cause: string | null;
    }[];
    return rows.map((row) => ({ ...row, cause: parseOrNull<Cause>(row.cause) }));
  }

  addFinding(
    order: readonly [control: string, account: string, region: string, id: string],
    finding: unknown,
  ): void {
    this.#statements.addFinding.run(...order, JSON.stringify(finding));
  }

  clearFindings(): void {
    this.#db.exec('DELETE FROM findings');
  }

  /** Findings as JSON text, ordered by control, account, region and resource. */
  *findings(): Generator<string> {
    let offset: unknown[] = ['', '', '', '', 0];
    for (;;) {
      const rows = this.#statements.pageFindings.all(...offset, PAGE) as {
        control: string;
        account: string;
        region: string;
        id: string;
        seq: number;
        body: string;
      }[];
      for (const row of rows) yield row.body;
      const last = rows.at(-1);
      if (last === undefined || rows.length < PAGE) return;
      offset = [last.control, last.account, last.region, last.id, last.seq];
    }
  }
}

function isUnknown(value: unknown): value is Unknown {
  return (
    typeof value === 'object' &&
    value !== null &&
    'known' in value &&
    value.known === false &&
    'cause' in value
  );
}

function toReading(row: FactRow): Reading<unknown> {
  const from = row.operation === null ? undefined : { operation: row.operation, at: row.at ?? '' };
  if (row.known === 0) return unknown(JSON.parse(row.body) as Cause, from);
  return known(JSON.parse(row.body) as unknown, from ?? { operation: '', at: '' });
}

function toResource(row: ResourceRow): StoredResource {
  return {
    rid: row.rid,
    kind: row.kind,
    account: row.account,
    region: row.region,
    id: row.id,
    ...(row.arn === null ? {} : { arn: row.arn }),
    ...(row.name === null ? {} : { name: row.name }),
    managedByAws: row.managed === 1,
  };
}

function causeText(cause: Cause): string {
  return redactFact('cause', JSON.stringify(cause));
}

function parseOrNull<T>(text: string | null): T | null {
  return text === null ? null : (JSON.parse(text) as T);
}

const COLUMNS = 'rid, kind, account, region, id, arn, name, managed';

/** A search by each name of its own: with OR between them, SQLite would go through all resources of the kind. */
function prepareFind(db: Database.Database): Database.Statement {
  db.exec(LOOK_UPS);
  const by = (name: string) =>
    `SELECT ${COLUMNS} FROM resources WHERE kind = @kind AND account = @account AND ${name} = @ref`;
  return db.prepare(
    `SELECT * FROM (${by('id')} UNION ${by('arn')} UNION ${by('name')}) ORDER BY region != @region, region, id`,
  );
}

type Statements = ReturnType<typeof prepare>;

function prepare(db: Database.Database) {
  return {
    getMeta: db.prepare('SELECT body FROM meta WHERE key = ?'),
    setMeta: db.prepare('INSERT INTO meta VALUES (?, ?) ON CONFLICT DO UPDATE SET body = excluded.body'),
    getRun: db.prepare(
      'SELECT state, cursor, cause FROM runs WHERE read = ? AND account = ? AND region = ? AND parent = ?',
    ),
    setRun: db.prepare('INSERT OR REPLACE INTO runs VALUES (?, ?, ?, ?, ?, ?, ?)'),
    failedRun: db.prepare(
      `SELECT cause FROM runs WHERE read = ? AND account = ? AND region = ? AND state = 'failed' ORDER BY parent LIMIT 1`,
    ),
    failedRuns: db.prepare(
      `SELECT read, region, cause FROM runs WHERE state = 'failed' AND cause IS NOT NULL ORDER BY read, region, parent`,
    ),
    putResource: db.prepare(
      `INSERT INTO resources (kind, account, region, id, arn, name, managed) VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET arn = coalesce(excluded.arn, arn), name = coalesce(excluded.name, name),
         managed = coalesce(excluded.managed, managed)
       RETURNING ${COLUMNS}`,
    ),
    putFact: db.prepare('INSERT OR REPLACE INTO facts VALUES (?, ?, ?, ?, ?, ?)'),
    getFacts: db.prepare('SELECT fact, known, body, operation, at FROM facts WHERE rid = ?'),
    dropReferences: db.prepare('DELETE FROM refs WHERE rid = ? AND fact = ?'),
    putReference: db.prepare('INSERT OR IGNORE INTO refs VALUES (?, ?, ?, ?)'),
    pageResources: db.prepare(
      `SELECT ${COLUMNS} FROM resources WHERE kind = ? AND (account, region, id) > (?, ?, ?)
       ORDER BY account, region, id LIMIT ?`,
    ),
    getResource: db.prepare(
      `SELECT ${COLUMNS} FROM resources WHERE kind = ? AND account = ? AND region = ? AND id = ?`,
    ),
    referrers: db.prepare(
      `SELECT r.rid, r.kind, r.account, r.region, r.id, r.arn, r.name, r.managed FROM refs f
       JOIN resources r ON r.rid = f.rid WHERE f.kind = ? AND f.fact = ? AND f.ref = ? AND r.account = ? AND r.region = ?`,
    ),
    lacking: db.prepare(
      `SELECT ${COLUMNS} FROM resources r WHERE NOT EXISTS
         (SELECT 1 FROM facts f WHERE f.rid = r.rid AND f.fact = ?) AND r.kind = ?`,
    ),
    countResources: db.prepare('SELECT count(*) AS n FROM resources WHERE kind = ?'),
    kinds: db.prepare('SELECT DISTINCT kind FROM resources ORDER BY kind'),
    setListing: db.prepare('INSERT OR REPLACE INTO listings VALUES (?, ?, ?, ?)'),
    listings: db.prepare(
      'SELECT kind, account, region, cause FROM listings WHERE kind = ? ORDER BY account, region',
    ),
    allListings: db.prepare(
      'SELECT kind, account, region, cause FROM listings ORDER BY kind, account, region',
    ),
    addFinding: db.prepare(
      'INSERT INTO findings (control, account, region, id, body) VALUES (?, ?, ?, ?, ?)',
    ),
    pageFindings: db.prepare(
      `SELECT control, account, region, id, seq, body FROM findings
       WHERE (control, account, region, id, seq) > (?, ?, ?, ?, ?)
       ORDER BY control, account, region, id, seq LIMIT ?`,
    ),
  };
}
