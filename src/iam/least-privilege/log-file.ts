import { isObject, memberOf, textOf } from './fields.ts';
import { readRecord } from './record.ts';

/**
 * The records in the text of a file: a log file of CloudTrail (`{"Records": […]}`), the answer of LookupEvents
 * (`{"Events": [{"CloudTrailEvent": "…"}]}`), events of EventBridge that bear a record, a list of any of these, one of
 * them, or one a line. Nothing is left out in silence: what is no record is counted, with its place.
 */
export interface LogFile {
  /** Undefined: nothing of CloudTrail's was found. */
  readonly kind: 'log' | 'lookup' | 'digest' | 'lines' | undefined;
  readonly records: readonly LogRecord[];
  readonly bad: BadRecords;
  /** For the reader: what was skipped and why. */
  readonly notes: readonly string[];
}

export interface LogRecord {
  /** `Records[3]`, `line 7`, `Events[0]`. */
  readonly place: string;
  /** To be read with `observedCall`. */
  readonly value: unknown;
}

export interface BadRecords {
  readonly count: number;
  /** The first of them. */
  readonly examples: readonly { readonly place: string; readonly why: string }[];
}

export interface LogFileBounds {
  /** Characters of text; longer text is not read. AWS delivers files of a few megabytes. */
  readonly characters?: number;
  /** Records after which the rest is skipped, with a note. */
  readonly records?: number;
}

const MAX_CHARACTERS = 400_000_000;
const MAX_RECORDS = 2_000_000;
const MAX_EXAMPLES = 20;

/** Never throws. */
export function readLogFile(text: string, bounds: LogFileBounds = {}): LogFile {
  const most = bounds.characters ?? MAX_CHARACTERS;
  const reader = new Reader(bounds.records ?? MAX_RECORDS);
  if (text.length > most) {
    return reader.finish(undefined, `the text is longer than ${most} characters and was not read`);
  }
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (plain.trim() === '') return reader.finish(undefined, 'the text is empty');
  const whole = parse(plain);
  if (whole !== undefined) return reader.finish(reader.take(whole.value, ''));
  // Two lines or more: text that is not JSON as a whole may be so line by line.
  if (!plain.trim().includes('\n')) return reader.finish(undefined, 'the text is not JSON');
  return readLines(plain, reader);
}

function readLines(text: string, reader: Reader): LogFile {
  let number = 0;
  for (let from = 0; from < text.length && !reader.isFull; number++) {
    const found = text.indexOf('\n', from);
    const end = found === -1 ? text.length : found;
    const line = text.slice(from, end).trim();
    from = end + 1;
    if (line === '') continue;
    const parsed = parse(line);
    const place = `line ${number + 1}`;
    if (parsed === undefined) reader.refuse(place, 'the line is not JSON');
    else reader.take(parsed.value, place);
  }
  return reader.finish(reader.hasRecords ? 'lines' : undefined);
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch {
    return undefined;
  }
}

class Reader {
  readonly #most: number;
  readonly #records: LogRecord[] = [];
  readonly #examples: { readonly place: string; readonly why: string }[] = [];
  readonly #notes: string[] = [];
  #bad = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get hasRecords(): boolean {
    return this.#records.length > 0;
  }

  get isFull(): boolean {
    return this.#records.length >= this.#most;
  }

  /** Adds the records that the value bears, and tells what it is. */
  take(value: unknown, place: string): LogFile['kind'] {
    const at = (rest: string): string => (place === '' ? rest : `${place}, ${rest}`);
    if (Array.isArray(value)) return this.#takeList(value, (index) => at(`[${index}]`));
    const records = memberOf(value, 'Records');
    if (Array.isArray(records)) return this.#takeList(records, (index) => at(`Records[${index}]`));
    const events = memberOf(value, 'Events');
    if (Array.isArray(events)) {
      this.#takeList(events, (index) => at(`Events[${index}]`));
      return 'lookup';
    }
    if (isDigest(value)) {
      this.#notes.push(`${place === '' ? '' : `${place}: `}a digest file names log files and has no records`);
      return 'digest';
    }
    return this.#takeOne(value, place === '' ? 'the text' : place) ? 'log' : undefined;
  }

  #takeList(list: readonly unknown[], placeOf: (index: number) => string): LogFile['kind'] {
    for (const [index, it] of list.entries()) {
      if (this.isFull) break;
      this.#takeOne(it, placeOf(index));
    }
    return 'log';
  }

  #takeOne(value: unknown, place: string): boolean {
    if (this.isFull) return false;
    const record = recordIn(value);
    const isRecord = record !== undefined && readRecord(record) !== undefined;
    if (isRecord) this.#records.push({ place, value: record });
    else this.refuse(place, whyNot(value, record));
    return isRecord;
  }

  refuse(place: string, why: string): void {
    this.#bad += 1;
    if (this.#examples.length < MAX_EXAMPLES) this.#examples.push({ place, why });
  }

  finish(kind: LogFile['kind'], note?: string): LogFile {
    const full = this.isFull ? [`only the first ${this.#most} records were read`] : [];
    return {
      kind,
      records: this.#records,
      bad: { count: this.#bad, examples: this.#examples },
      notes: [...this.#notes, ...full, ...(note === undefined ? [] : [note])],
    };
  }
}

/** LookupEvents gives the record as text; EventBridge as the event's detail. Undefined: that cannot be read. */
function recordIn(value: unknown): unknown {
  const text = memberOf(value, 'CloudTrailEvent');
  if (text !== undefined) return typeof text === 'string' ? parse(text)?.value : undefined;
  const detail = memberOf(value, 'detail');
  return isObject(detail) && textOf(memberOf(value, 'detail-type')) !== undefined ? detail : value;
}

function whyNot(value: unknown, record: unknown): string {
  if (!isObject(value)) return 'it is no object';
  if (record === undefined) return 'its CloudTrailEvent is not JSON';
  return 'it has no eventSource and eventName';
}

/** https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-validation-digest-file-structure.html */
function isDigest(value: unknown): boolean {
  return memberOf(value, 'digestStartTime') !== undefined && memberOf(value, 'logFiles') !== undefined;
}
