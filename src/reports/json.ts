import type { ChecklistRow } from '../checklist/state.ts';
import type { Evidence, Finding, FindingResource, ScanInfo, Summary } from '../model/finding.ts';
import type { Result } from './result.ts';
import { toJson } from './sanitize.ts';
import { Sink } from './sink.ts';
import type { Write } from './sink.ts';

export const SCHEMA = 'seaworthy/1';

/** The result as one JSON document, streamed. One line a finding, so that two results can be compared line by line. */
export async function writeJson(result: Result, write: Write): Promise<void> {
  const sink = new Sink(write);
  const { name, version } = result.tool;
  await sink.put('{\n');
  await sink.put(`  "schema": ${toJson(SCHEMA)},\n`);
  await sink.put(`  "tool": ${toJson({ name, version })},\n`);
  await sink.put(`  "scan": ${toJson(scanObject(result.scan))},\n`);
  await sink.put(`  "summary": ${toJson(summaryObject(result.summary))},\n`);
  await sink.put('  "checklist": [');
  await putLines(sink, result.checklist.values().map(itemObject));
  await sink.put('],\n  "findings": [');
  await putLines(sink, Iterator.from(result.findings()).map(findingObject));
  await sink.put(']\n}\n');
  await sink.end();
}

async function putLines(sink: Sink, objects: Iterable<object>): Promise<void> {
  let before = '\n    ';
  for (const object of objects) {
    await sink.put(before + toJson(object));
    before = ',\n    ';
  }
  if (before !== '\n    ') await sink.put('\n  ');
}

// The keys below are listed one by one: their order is part of the contract, whatever made the objects.

export function scanObject({
  id,
  started,
  finished,
  source,
  accounts,
  regions,
  complete,
  calls,
  notices,
}: ScanInfo): object {
  const { made, denied, throttled, failed } = calls;
  return {
    id,
    started,
    finished,
    source,
    accounts,
    regions,
    complete,
    calls: { made, denied, throttled, failed },
    ...(notices === undefined ? {} : { notices }),
  };
}

export function summaryObject({
  pass,
  fail,
  unknown,
  notApplicable,
  manual,
  excepted,
  score,
}: Summary): object {
  return { pass, fail, unknown, notApplicable, manual, excepted, score };
}

export function itemObject({ item, section, title, state, counts, attestation, next }: ChecklistRow): object {
  const { pass, fail, unknown, notApplicable, manual, excepted } = counts;
  return {
    item,
    section,
    title,
    state,
    counts: { pass, fail, unknown, notApplicable, manual, excepted },
    attestation,
    next,
  };
}

export function findingObject(finding: Finding): object {
  const { control, title, severity, verdict, resource, account, region, reason, evidence } = finding;
  const { cause, items, frameworks, remedy, firstSeen, status } = finding;
  return {
    control,
    title,
    severity,
    verdict,
    resource: resourceObject(resource),
    account,
    region,
    reason,
    evidence: evidence.map(evidenceObject),
    cause,
    items,
    frameworks,
    remedy,
    firstSeen,
    status,
  };
}

function resourceObject({ kind, id, arn, name, tags }: FindingResource): object {
  return { kind, id, arn, name, tags };
}

function evidenceObject({ fact, value, resource, operation, at }: Evidence): object {
  return { fact, value, resource, operation, at };
}
