import { describeCause } from '../model/causes.ts';
import type { AsRead } from '../model/control.ts';
import { asRead } from '../model/control.ts';
import type { Resource } from '../model/resource.ts';
import type { Judgement } from '../model/verdict.ts';
import { notApplicable } from '../model/verdict.ts';
import { regionReading } from './region-reading.ts';

/** What `judgeInUse` needs to know beside the workgroup. */
export const QUERIED = { regions: asRead('aws:region', ['athenaPrimaryQueried']) } as const;

interface Workgroup extends Resource {
  readonly facts: { readonly State: string };
}

/**
 * A verdict on a workgroup that queries run in. Every region comes with the workgroup `primary`, unencrypted and with
 * nothing enforced: what is amiss there matters once somebody uses it.
 */
export function judgeInUse(
  { id, region, facts: { State } }: Workgroup,
  regions: AsRead<'aws:region', 'athenaPrimaryQueried'>,
  judged: Judgement,
): Judgement {
  if (State === 'DISABLED')
    return { ...notApplicable('The workgroup is DISABLED: it takes no queries.'), restsOn: [] };
  if (id !== 'primary' || judged.verdict !== 'fail') return { ...judged, restsOn: [] };
  const queried = regionReading(regions, region, 'athenaPrimaryQueried');
  if (!queried.known) {
    const reason = `Cannot tell whether anybody uses the workgroup: ${describeCause(queried.cause)}.`;
    return { verdict: 'unknown', reason, cause: queried.cause, restsOn: [region] };
  }
  const idle = notApplicable('The workgroup came with the region, and ran no query in the last 45 days.');
  return { ...(queried.value ? judged : idle), restsOn: [region] };
}
