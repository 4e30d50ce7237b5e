import { WORKLOADS } from '../../effective/permissions/relations.ts';
import { findMixedRoles } from '../../iam/least-privilege/instance-mixing.ts';
import { renderSharedRoles } from '../../reports/iam/groups.ts';
import { EXIT } from '../errors.ts';
import { askedFormat } from './asked.ts';
import { eventsIn } from './cloudtrail-files.ts';
import { readPermissions } from './permissions.ts';
import type { AccountOptions } from './reading.ts';
import { say } from './say.ts';

interface SharedRolesOptions extends AccountOptions {
  readonly events?: readonly string[];
  readonly format: string;
}

/** `seaworthy iam shared-roles`: roles that unrelated applications act with, and how to split them. */
export async function sharedRolesCommand(options: SharedRolesOptions): Promise<number> {
  const format = askedFormat(options.format, ['text', 'json']);
  const { authorization } = await readPermissions(WORKLOADS, options);
  const events = options.events === undefined ? undefined : eventsIn(options.events, authorization);
  const found = findMixedRoles(authorization, events === undefined ? {} : { calls: events.calls });
  const view = { ...found, accountId: authorization.accountId, gaps: authorization.gaps };
  return say(format, view, (look) => renderSharedRoles(view, look), options, EXIT.ok);
}
