import { RESOURCES } from '../../effective/permissions/relations.ts';
import type { Relations } from '../../model/control.ts';
import { CliError } from '../errors.ts';

/** The relations that bring the policies of what an action is done to: those of its service, and no others. */
export function policiesFor(action: string): Relations {
  const [service = ''] = action.toLowerCase().split(':');
  const [, relations = {}] = Object.entries(RESOURCES).find(([name]) => name === service) ?? [];
  return relations;
}

/** Whether policies of resources of that service are read at all. */
export function readsPoliciesOf(action: string): boolean {
  return Object.keys(policiesFor(action)).length > 0;
}

/** Completes `*`, a bucket's name or an ARN; throws CliError for what cannot be one. */
export function askedResource(wanted: string | undefined): string {
  if (wanted === undefined || wanted === '*') return '*';
  if (/^arn:[^:]*:[^:]*:[^:]*:[^:]*:./.test(wanted)) return wanted;
  throw new CliError(
    `${wanted} is no ARN: write it as arn:aws:s3:::bucket/key, or leave it out for any resource`,
  );
}
