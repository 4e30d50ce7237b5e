import { authorizationFor, unlistedCause } from '../../effective/permissions/authorization.ts';
import { PRINCIPALS } from '../../effective/permissions/relations.ts';
import type { PermissionFacts } from '../../effective/permissions/relations.ts';
import type { Authorization } from '../../iam/account/authorization.ts';
import { describeCause } from '../../model/causes.ts';
import type { Relations } from '../../model/control.ts';
import { CliError, EXIT } from '../errors.ts';
import type { AccountOptions, Details } from './reading.ts';
import { readFor } from './reading.ts';

export interface ReadPermissions {
  readonly authorization: Authorization;
  /** When it was read, ISO 8601. */
  readonly at: string;
  /** What further relations came to. */
  readonly related: Readonly<Record<string, unknown>>;
}

/**
 * Reads who is there, with whatever more the question needs, and puts it together. Throws CliError where users, roles or
 * groups cannot be listed, since then there is no answer to any question.
 */
export async function readPermissions(
  further: Relations,
  options: AccountOptions,
  details?: Details,
): Promise<ReadPermissions> {
  const { account, at, related } = await readFor({ ...PRINCIPALS, ...further }, options, details);
  // These relations are those of `PRINCIPALS`, so what they came to has these types.
  const facts = related as unknown as PermissionFacts;
  const cause = unlistedCause(facts);
  if (cause !== undefined) {
    throw new CliError(`who is in the account could not be read: ${describeCause(cause)}`, EXIT.cannotRun);
  }
  return { authorization: authorizationFor(facts, account), at, related };
}
