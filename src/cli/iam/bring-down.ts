import { bringDownFor, graphFor } from '../../effective/permissions/analysis.ts';
import type { PermissionFacts } from '../../effective/permissions/relations.ts';
import { WORKLOADS } from '../../effective/permissions/relations.ts';
import { DESTRUCTION_CLASSES } from '../../iam/bring-down/classes.ts';
import type { BringDownView } from '../../reports/iam/bring-down.ts';
import { renderBringDown } from '../../reports/iam/bring-down.ts';
import { EXIT } from '../errors.ts';
import { askedFormat } from './asked.ts';
import { readPermissions } from './permissions.ts';
import type { AccountOptions } from './reading.ts';
import { say } from './say.ts';

interface BringDownOptions extends AccountOptions {
  readonly all?: boolean;
  readonly format: string;
}

/** `seaworthy iam bring-down`. */
export async function bringDownCommand(options: BringDownOptions): Promise<number> {
  const format = askedFormat(options.format, ['text', 'json']);
  const { authorization, related } = await readPermissions(WORKLOADS, options);
  // The relations asked for are those of the facts' own type.
  const read = related as unknown as PermissionFacts;
  const { accountId, principals, gaps } = authorization;
  const { actors } = graphFor(read, accountId);
  const { share, privileged, classes, breakers } = bringDownFor(read, accountId);
  const view: BringDownView = {
    accountId,
    share,
    privileged,
    classes: classes.flatMap((it) => {
      const known = DESTRUCTION_CLASSES.find(({ id }) => id === it.id);
      return known === undefined ? [] : [{ ...it, does: known.does, harm: known.harm }];
    }),
    breakers: breakers.map(({ principal, value, by, toAdmin, classes: reached }) => ({
      principal: principals[principal]?.arn ?? '',
      value,
      by,
      ...(toAdmin === undefined ? {} : { toAdmin }),
      classes: reached.map(({ id, value: how, as }) => ({
        id,
        value: how,
        ...(as === undefined ? {} : { as: actors[as]?.entity.arn ?? '' }),
      })),
    })),
    gaps,
  };
  const all = options.all === true;
  return say(format, view, (look) => renderBringDown(view, { ...look, all }), options, EXIT.ok);
}
