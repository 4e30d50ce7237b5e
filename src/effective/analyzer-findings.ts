import { describeCause } from '../model/causes.ts';
import type { AsRead } from '../model/control.ts';
import type { AccessAnalyzer } from '../model/kinds/account.ts';
import type { Cause } from '../model/reading.ts';
import { GLOBAL } from '../model/resource.ts';
import type { Judgement } from '../model/verdict.ts';
import { fail, notApplicable, pass } from '../model/verdict.ts';

type Findings = AsRead<'accessanalyzer:finding', 'findingType' | 'status' | 'resource'>;

/** What analyzers of one purpose are called, and what their findings are. */
export interface AnalyzerPurpose {
  readonly name: string;
  readonly analyzers: ReadonlySet<string>;
  readonly findings: ReadonlySet<string>;
}

export const EXTERNAL_ACCESS: AnalyzerPurpose = {
  name: 'external access',
  analyzers: new Set(['ACCOUNT', 'ORGANIZATION']),
  findings: new Set(['ExternalAccess']),
};

export const UNUSED_ACCESS: AnalyzerPurpose = {
  name: 'unused access',
  analyzers: new Set(['ACCOUNT_UNUSED_ACCESS', 'ORGANIZATION_UNUSED_ACCESS']),
  findings: new Set(['UnusedIAMRole', 'UnusedIAMUserAccessKey', 'UnusedIAMUserPassword', 'UnusedPermission']),
};

const SHOWN = 5;

/** The verdict on a region whose analyzers of that purpose should have no findings that nobody has dealt with. */
export function judgeFindings(
  region: string,
  analyzers: readonly AccessAnalyzer[],
  { unlisted, things }: Findings,
  { name, analyzers: types, findings: kinds }: AnalyzerPurpose,
): Judgement {
  if (!analyzers.some(({ type }) => types.has(type))) {
    return { ...notApplicable(`No analyzer watches for ${name} here.`), restsOn: [] };
  }
  const unread = unlisted.find((it) => isOf(region, it.region));
  if (unread !== undefined) return cannotTell(unread.cause);
  const open: Cause[] = [];
  const active: { readonly id: string; readonly what: string }[] = [];
  let archived = 0;
  for (const { id, region: where, readings } of things) {
    const { findingType, status, resource } = readings;
    if (where !== region || (findingType.known && !kinds.has(findingType.value))) continue;
    for (const it of [findingType, status]) if (!it.known) open.push(it.cause);
    if (!findingType.known || !status.known) continue;
    if (status.value === 'ARCHIVED') archived += 1;
    else active.push({ id, what: resource.known ? resource.value : id });
  }
  if (active.length > 0) return failFor(active);
  const [cause] = open;
  if (cause !== undefined) return cannotTell(cause);
  return { ...pass(`There are no active findings of ${name}, and ${archived} archived ones.`), restsOn: [] };
}

function cannotTell(cause: Cause): Judgement {
  return { verdict: 'unknown', reason: `Not all findings could be read: ${describeCause(cause)}.`, cause };
}

/** A listing may stand for every region, where the regions themselves could not be found. */
function isOf(region: string, listed: string): boolean {
  return [region, GLOBAL, '*'].includes(listed);
}

function failFor(active: readonly { readonly id: string; readonly what: string }[]): Judgement {
  const resources = [...new Set(active.map(({ what }) => what))].toSorted();
  const more = resources.length > SHOWN ? ` and ${resources.length - SHOWN} more` : '';
  const count = active.length === 1 ? '1 active finding' : `${active.length} active findings`;
  const reason = `${count} about ${resources.slice(0, SHOWN).join(', ')}${more}; expected: each resolved or archived.`;
  return { ...fail(reason), restsOn: active.map(({ id }) => id) };
}
