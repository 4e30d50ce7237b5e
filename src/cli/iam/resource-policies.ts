import { RESOURCES } from '../../effective/permissions/relations.ts';
import type { Relations } from '../../model/control.ts';
import { CliError } from '../errors.ts';
import type { Details } from './reading.ts';

/** The relations that bring the policies of what an action is done to: those of its service, and no others. */
export function policiesFor(action: string): Relations {
  const [service = ''] = action.toLowerCase().split(':');
  const [, relations = {}] = Object.entries(RESOURCES).find(([name]) => name === service) ?? [];
  return relations;
}

/** Of the things with policies, only the one that a resource is, or belongs to, is asked for its own. */
export function detailsOf(resource: string): Details {
  if (/^[^/]*[*?]/.test(resource)) return () => true;
  return ({ kind, arn = '' }) =>
    kind.startsWith('iam:') ||
    resource === arn ||
    resource.startsWith(`${arn}/`) ||
    resource.startsWith(`${arn}:`);
}

/** Completes `*`, a bucket's name or an ARN; throws CliError for what cannot be one. */
export function askedResource(wanted: string | undefined): string {
  if (wanted === undefined || wanted === '*') return '*';
  if (/^arn:[^:]*:[^:]*:[^:]*:[^:]*:./.test(wanted)) return wanted;
  throw new CliError(
    `${wanted} is no ARN: write it as arn:aws:s3:::bucket/key, or leave it out for any resource`,
  );
}
