import type { NormalizedSchema } from '@smithy/core/schema';
import { membersOf, requiredMembers } from './shapes.ts';

/**
 * What AWS answers for an account that has nothing of what is asked: its lists are there, and empty. CloudFront's are
 * inside a structure with counts, which is there too, with what it must have.
 */
export function emptyAnswer(output: NormalizedSchema): Readonly<Record<string, unknown>> {
  const answer: Record<string, unknown> = {};
  for (const [name, schema] of membersOf(output)) {
    const traits = schema.getMergedTraits();
    if (schema.isListSchema() && traits.httpHeader === undefined) answer[name] = [];
    if (schema.isStructSchema() && traits.httpPayload !== undefined) answer[name] = emptyValue(schema);
  }
  return answer;
}

function emptyValue(schema: NormalizedSchema): unknown {
  if (schema.isListSchema()) return [];
  if (schema.isNumericSchema()) return 0;
  if (schema.isBooleanSchema()) return false;
  if (schema.isStringSchema()) return '';
  if (!schema.isStructSchema() || schema.isStreaming()) return undefined;
  return Object.fromEntries(requiredMembers(schema).map(([name, member]) => [name, emptyValue(member)]));
}
