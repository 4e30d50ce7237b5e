import { findingObject, itemObject, scanObject, SCHEMA, summaryObject } from './json.ts';
import type { Result } from './result.ts';
import { toJson } from './sanitize.ts';
import { Sink } from './sink.ts';
import type { Write } from './sink.ts';

/**
 * The result as lines of JSON, each of a `type`: first one `scan` (schema, tool, scan, summary), then an `item` for
 * each item of the checklist, then a `finding` for each finding. Their other keys are those of the JSON document.
 */
export async function writeNdjson(result: Result, write: Write): Promise<void> {
  const sink = new Sink(write);
  const line = (object: object) => sink.put(`${toJson(object)}\n`);
  const { name, version } = result.tool;
  const scan = scanObject(result.scan);
  await line({
    type: 'scan',
    schema: SCHEMA,
    tool: { name, version },
    scan,
    summary: summaryObject(result.summary),
  });
  for (const row of result.checklist) await line({ type: 'item', ...itemObject(row) });
  for (const finding of result.findings()) await line({ type: 'finding', ...findingObject(finding) });
  await sink.end();
}
