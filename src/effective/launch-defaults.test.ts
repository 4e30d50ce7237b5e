import { describe, expect, it } from 'vitest';
import { known, unknown } from '../model/reading.ts';
import { disksSettled, metadataSettled, settledVerdict } from './launch-defaults.ts';

const FROM = { operation: 'ec2:Get', at: '2026-11-01T00:00:00Z' };
const DENIED = unknown({ kind: 'denied', operation: 'ec2:Get', actions: ['ec2:Get'] });
const options = (HttpTokens: string | null, HttpEndpoint: string | null = null) => ({
  HttpTokens,
  HttpEndpoint,
});
const region = (HttpTokens: string | null, HttpEndpoint: string | null = null) =>
  known(options(HttpTokens, HttpEndpoint), FROM);

describe('the metadata service', () => {
  it.each([
    ['tokens required', options('required'), DENIED, 'good'],
    ['no endpoint', options('optional', 'disabled'), DENIED, 'good'],
    ['tokens optional, whatever the region says', options('optional'), region('required'), 'bad'],
    ['left to the region, which requires them', options(null), region('required'), 'good'],
    ['left to the region, which has no endpoint', options(null), region(null, 'disabled'), 'good'],
    ['an endpoint all the same', options(null, 'enabled'), region(null, 'disabled'), 'bad'],
    ['left to the image', options(null), region(null), 'bad'],
    ['left to a region that may not be asked', options(null), DENIED, 'unknown'],
  ] as const)('%s', (_, own, defaults, state) => {
    expect(metadataSettled(own, defaults).state).toBe(state);
  });
});

describe('disks', () => {
  const disk = (Encrypted: boolean | null, SnapshotId: string | null = null) => ({
    DeviceName: '/dev/xvda',
    Encrypted,
    SnapshotId,
  });
  it.each([
    ['encrypted', disk(true), DENIED, []],
    ['as the snapshot is', disk(null, 'snap-1'), DENIED, []],
    ['not encrypted', disk(false), known(false, FROM), ['bad']],
    ['not encrypted, of a snapshot', disk(false, 'snap-1'), known(false, FROM), ['bad']],
    ['not said', disk(null), known(false, FROM), ['bad']],
    ['not encrypted where all are', disk(false), known(true, FROM), ['good']],
    ['not said where all are', disk(null), known(true, FROM), ['good']],
    ['not said where nobody may ask', disk(null), DENIED, ['unknown']],
  ] as const)('%s', (_, it, byDefault, states) => {
    expect(disksSettled([it], byDefault).map(({ state }) => state)).toEqual(states);
  });
});

describe('one verdict', () => {
  const good = { state: 'good', why: 'it is' } as const;
  const bad = { state: 'bad', why: 'it is not', byRegion: true } as const;
  const open = { state: 'unknown', cause: { kind: 'transient' } } as const;
  const of = (...settled: Parameters<typeof settledVerdict>[0]) =>
    settledVerdict(settled, 'good', 'All is good.', 'eu-west-1');

  it('fails for one that is bad, even where another is unknown', () => {
    expect(of(['version 1: ', open], ['version 2: ', bad])).toEqual({
      verdict: 'fail',
      reason: 'Version 2: it is not; expected: good.',
      restsOn: ['eu-west-1'],
    });
  });

  it('is unknown for one that is unknown, and else passes', () => {
    expect(of(['', good], ['', open]).verdict).toBe('unknown');
    expect(of(['', good])).toEqual({ verdict: 'pass', reason: 'All is good.', restsOn: [] });
    expect(of().verdict).toBe('pass');
  });
});
