import type { LastAccessed } from '../../model/kinds/iam.ts';
import type { RelatedAll } from '../../model/control.ts';
import { USE } from '../../effective/permissions/relations.ts';
import { describeCause } from '../../model/causes.ts';
import type { Reading } from '../../model/reading.ts';
import type { Gap, PrincipalEntity } from '../../iam/account/authorization.ts';
import { propose } from '../../iam/least-privilege/propose.ts';
import type { Evidence } from '../../iam/least-privilege/propose.ts';
import type { LeastPrivilegeView } from '../../reports/iam/least-privilege.ts';
import { leastPrivilegeJson, renderLeastPrivilege } from '../../reports/iam/least-privilege.ts';
import { CliError, EXIT } from '../errors.ts';
import { askedFormat, askedPrincipal } from './asked.ts';
import { eventsIn } from './cloudtrail-files.ts';
import type { ReadEvents } from './cloudtrail-files.ts';
import { settingOf } from '../known-controls.ts';
import { readPermissions } from './permissions.ts';
import type { AccountOptions, Details } from './reading.ts';
import { say } from './say.ts';

interface LeastPrivilegeOptions extends AccountOptions {
  readonly events?: readonly string[];
  readonly complete?: string;
  readonly days?: string;
  readonly keep?: readonly string[];
  /** False for --no-wildcards. */
  readonly wildcards?: boolean;
  readonly dropUnverified?: boolean;
  readonly format: string;
}

const COMPLETE = ['no', 'management', 'all'] as const;
const DAY = 86_400_000;

type Use = RelatedAll<typeof USE>;

/** `seaworthy iam least-privilege PRINCIPAL`. */
export async function leastPrivilegeCommand(wanted: string, options: LeastPrivilegeOptions): Promise<number> {
  const format = askedFormat(options.format, ['text', 'json']);
  const asked = options.days === undefined ? undefined : daysOf(options.days);
  const complete = askedFormat(options.complete ?? 'no', COMPLETE);
  const { authorization, at, related } = await readPermissions(USE, options, onlyOf(wanted));
  const { principal } = askedPrincipal(authorization, wanted);
  const days = asked ?? configuredDays(principal.kind);
  // These relations are those of `USE`, so what they came to has these types.
  const use = related as unknown as Use;
  const events = options.events === undefined ? undefined : eventsIn(options.events, authorization);
  const told = evidenceOf(principal, use, Date.parse(at), days);
  if (
    events === undefined &&
    told.evidence.lastAccessed === undefined &&
    told.evidence.unused === undefined
  ) {
    const why = told.gaps.map((it) => `${it.what}: ${it.why}`).join('; ');
    throw new CliError(
      `nothing tells what ${wanted} uses (${why}): give CloudTrail logs with --events`,
      EXIT.cannotRun,
    );
  }
  const evidence: Evidence = {
    ...told.evidence,
    ...(events === undefined ? {} : { calls: { calls: events.calls, complete } }),
    ...(options.keep === undefined ? {} : { keep: options.keep }),
  };
  const view = viewOf(principal, authorization.accountId, {
    days,
    isStrict: options.dropUnverified === true,
    proposal: propose(authorization, principal, evidence, {
      ...(options.wildcards === false ? { wildcards: 'none' as const } : {}),
      ...(options.dropUnverified === true ? { unverified: 'drop' as const } : {}),
    }),
    events,
    gaps: [...told.gaps, ...authorization.gaps],
  });
  return say(format, leastPrivilegeJson(view), (look) => renderLeastPrivilege(view, look), options, EXIT.ok);
}

/** As the control that asks the same of the users or roles counts. */
function configuredDays(kind: 'user' | 'role'): number {
  return Number(settingOf(`iam-${kind}-permissions-used`, 'days'));
}

function daysOf(text: string): number {
  const days = Number(text);
  if (Number.isInteger(days) && days >= 1 && days <= 400) return days;
  throw new CliError(`--days ${text} is no number of days from 1 to 400: IAM looks back 400`);
}

/** Usage is asked for one principal at a time, in two calls or more: only this one's is needed. */
function onlyOf(wanted: string): Details {
  const name = wanted.slice(wanted.lastIndexOf('/') + 1);
  return ({ kind, arn, name: own }) =>
    (kind !== 'iam:user' && kind !== 'iam:role') || arn === wanted || own === name;
}

function evidenceOf(
  principal: PrincipalEntity,
  use: Use,
  now: number,
  days: number,
): { readonly evidence: Evidence; readonly gaps: readonly Gap[] } {
  const since = new Date(now - days * DAY).toISOString();
  const report = lastAccessedOf(principal, use);
  const unused = unusedOf(principal, use, now);
  return {
    evidence: {
      since,
      ...(report?.known === true ? { lastAccessed: report.value } : {}),
      ...(unused === undefined ? {} : { unused }),
    },
    gaps:
      report?.known === true
        ? []
        : [
            {
              what: 'when its services were last used',
              why: report === undefined ? 'not read' : describeCause(report.cause),
            },
          ],
  };
}

function lastAccessedOf({ arn, kind }: PrincipalEntity, use: Use): Reading<LastAccessed> | undefined {
  const { things } = kind === 'user' ? use.usersUse : use.rolesUse;
  return things.find((it) => it.arn === arn)?.readings.lastAccessed;
}

/** What an analyzer of unused access found; undefined where none looks at the principal's permissions. */
function unusedOf({ arn }: PrincipalEntity, { analyzers, findings }: Use, now: number): Evidence['unused'] {
  for (const { readings } of findings.things) {
    const { resource, findingType, analyzerArn, unusedPermissions } = readings;
    if (!resource.known || resource.value !== arn) continue;
    if (!findingType.known || findingType.value !== 'UnusedPermission' || !unusedPermissions.known) continue;
    const analyzer = analyzers.things.find((it) => analyzerArn.known && it.arn === analyzerArn.value);
    const age = analyzer?.readings.unusedAccessAge;
    if (age?.known !== true || age.value === null || unusedPermissions.value === null) continue;
    return { since: new Date(now - age.value * DAY).toISOString(), permissions: unusedPermissions.value };
  }
  return undefined;
}

function viewOf(
  principal: PrincipalEntity,
  accountId: string,
  rest: Pick<LeastPrivilegeView, 'days' | 'isStrict' | 'proposal' | 'gaps'> & {
    readonly events: ReadEvents | undefined;
  },
): LeastPrivilegeView {
  const { events, ...view } = rest;
  return {
    accountId,
    principal: principal.arn,
    ...view,
    ...(events === undefined
      ? {}
      : { events: { files: events.files, records: events.calls.length, notes: events.notes } }),
  };
}
