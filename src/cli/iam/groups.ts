import { proposeGroups } from '../../iam/least-privilege/groups.ts';
import { renderGroups } from '../../reports/iam/groups.ts';
import { EXIT } from '../errors.ts';
import { askedFormat } from './asked.ts';
import { readPermissions } from './permissions.ts';
import type { AccountOptions } from './reading.ts';
import { say } from './say.ts';

/** `seaworthy iam groups`: users that hold the same policies themselves. */
export async function groupsCommand(options: AccountOptions & { readonly format: string }): Promise<number> {
  const format = askedFormat(options.format, ['text', 'json']);
  const { authorization } = await readPermissions({}, options);
  const groups = proposeGroups(authorization).map((it) => ({
    ...it,
    policies: it.policies.map(({ policy: _policy, ...source }) => ({ ...source, policy: undefined })),
  }));
  const view = { accountId: authorization.accountId, groups, gaps: authorization.gaps };
  return say(format, view, (look) => renderGroups(view, look), options, EXIT.ok);
}
