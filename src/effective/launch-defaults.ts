import { describeCause } from '../model/causes.ts';
import type { InstanceMetadataDefaults } from '../model/kinds/account.ts';
import type { TemplateDisk } from '../model/kinds/ec2.ts';
import type { Cause, Reading } from '../model/reading.ts';
import type { Judgement } from '../model/verdict.ts';
import { fail, pass } from '../model/verdict.ts';

/** What comes of one setting of a launch, with what it leaves open filled in by the region's default. */
export type Settled =
  | { readonly state: 'good' | 'bad'; readonly why: string; readonly byRegion?: true }
  | { readonly state: 'unknown'; readonly cause: Cause };

/**
 * Whether instances require IMDSv2 or have no metadata service. What a launch leaves open is decided by the region's
 * default, and where there is none, by the image.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-IMDS-new-instances.html
 */
export function metadataSettled(
  { HttpTokens, HttpEndpoint }: { readonly HttpTokens: string | null; readonly HttpEndpoint: string | null },
  defaults: Reading<InstanceMetadataDefaults>,
): Settled {
  if (HttpEndpoint === 'disabled') return { state: 'good', why: 'HttpEndpoint is disabled' };
  if (HttpTokens === 'required') return { state: 'good', why: 'HttpTokens is required' };
  if (HttpTokens !== null) return { state: 'bad', why: `HttpTokens is ${HttpTokens}` };
  if (!defaults.known) return { state: 'unknown', cause: defaults.cause };
  const byRegion = true;
  const { HttpTokens: tokens, HttpEndpoint: endpoint } = defaults.value;
  if (tokens === 'required') return { state: 'good', why: 'the region requires tokens', byRegion };
  if (endpoint === 'disabled' && HttpEndpoint === null) {
    return { state: 'good', why: 'the region disables the endpoint', byRegion };
  }
  return { state: 'bad', why: 'HttpTokens is not set, here or for the region', byRegion };
}

/**
 * Whether disks will be encrypted. Where a region encrypts by default, every new disk is. A disk that is made of a snapshot
 * and says nothing is as the snapshot is, which is judged there.
 * https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html
 */
export function disksSettled(
  disks: readonly TemplateDisk[],
  byDefault: Reading<boolean>,
): readonly Settled[] {
  return disks
    .filter(({ Encrypted }) => Encrypted !== true)
    .filter(({ Encrypted, SnapshotId }) => Encrypted === false || SnapshotId === null)
    .map(({ DeviceName, Encrypted }): Settled => {
      if (!byDefault.known) return { state: 'unknown', cause: byDefault.cause };
      if (byDefault.value) return { state: 'good', why: 'the region encrypts by default', byRegion: true };
      const why = Encrypted === false ? 'Encrypted is false' : 'Encrypted is not set, nor is it the default';
      return { state: 'bad', why: `of ${DeviceName}, ${why}`, byRegion: true };
    });
}

/**
 * One verdict for several settings, each with where it stands.
 *
 * @param region the region's id, which the verdict rests on where its default decided
 */
export function settledVerdict(
  settled: readonly (readonly [where: string, it: Settled])[],
  expected: string,
  passes: string,
  region: string,
): Judgement {
  const restsOn = settled.some(([, it]) => it.state !== 'unknown' && it.byRegion === true) ? [region] : [];
  const bad = settled.flatMap(([where, it]) => (it.state === 'bad' ? [`${where}${it.why}`] : []));
  if (bad.length > 0) return { ...fail(`${sentence(bad)}; expected: ${expected}.`), restsOn };
  for (const [, it] of settled) {
    if (it.state !== 'unknown') continue;
    const reason = `Cannot tell what is left to the region: ${describeCause(it.cause)}.`;
    return { verdict: 'unknown', reason, cause: it.cause };
  }
  return { ...pass(passes), restsOn };
}

function sentence(parts: readonly string[]): string {
  const text = parts.join('; ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
