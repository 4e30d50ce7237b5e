import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Authorization } from '../../iam/account/authorization.ts';
import { observedCall } from '../../iam/least-privilege/events.ts';
import type { ObservedCall } from '../../iam/least-privilege/events.ts';
import { readLogFile } from '../../iam/least-privilege/log-file.ts';
import { CliError } from '../errors.ts';

export interface ReadEvents {
  readonly files: number;
  readonly calls: readonly ObservedCall[];
  /** What was skipped, for the reader. */
  readonly notes: readonly string[];
}

const IS_LOG = /\.(?:json|ndjson|jsonl)(?:\.gz)?$/i;

/** CloudTrail log files, plain or gzipped, and folders of them as CloudTrail lays them out in its bucket. */
export function eventsIn(paths: readonly string[], authorization: Authorization): ReadEvents {
  const files = paths.flatMap(filesIn);
  const calls: ObservedCall[] = [];
  const notes: string[] = [];
  for (const file of files) {
    const log = readLogFile(textOf(file));
    if (log.kind === undefined && log.records.length === 0) {
      throw new CliError(
        `${file} holds no CloudTrail records: ${log.notes.join('; ') || 'nothing of CloudTrail’s was found'}`,
      );
    }
    for (const { value } of log.records) calls.push(observedCall(value, { authorization }));
    for (const note of log.notes) notes.push(`${file}: ${note}`);
    const [first] = log.bad.examples;
    if (first !== undefined)
      notes.push(`${file}: ${log.bad.count} records left out, the first ${first.place}: ${first.why}`);
  }
  return { files: files.length, calls, notes };
}

function filesIn(path: string): readonly string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined)
    throw new CliError(`${path} does not exist: give CloudTrail log files, or a folder of them`);
  if (!found.isDirectory()) return [path];
  const files = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile() && IS_LOG.test(it.name))
    .map((it) => join(it.parentPath, it.name))
    .toSorted();
  if (files.length === 0) throw new CliError(`there is no CloudTrail log file (.json, .json.gz) in ${path}`);
  return files;
}

function textOf(file: string): string {
  const bytes = readFileSync(file);
  try {
    return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
  } catch {
    throw new CliError(`${file} is damaged: it starts as a gzipped file and cannot be unpacked`);
  }
}
