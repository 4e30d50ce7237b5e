import { describe, expect, it } from 'vitest';
import type { VerdictCounts } from '../model/verdict.ts';
import type { ItemId } from './items.ts';
import { ITEMS } from './items.ts';
import type { ChecklistRow, ItemState } from './state.ts';
import { itemStates } from './state.ts';

const NONE: VerdictCounts = { pass: 0, fail: 0, unknown: 0, notApplicable: 0, manual: 0, excepted: 0 };

function rowOf(item: ItemId, counts?: Partial<VerdictCounts>): ChecklistRow | undefined {
  const given = counts === undefined ? [] : [[item, { ...NONE, ...counts }] as const];
  return itemStates(new Map(given)).find((row) => row.item === item);
}

const PERSON = /^A person must say: .+\?$/;
const EXCEPTED = /excepted/;
const NOTHING = /^Nothing of this kind in the account\.$/;
const NO_CONTROL = /^No control of this scan reads it\.$/;

/** Items known from the API alone, or with templates. */
const CASES: readonly (readonly [string, Partial<VerdictCounts>, ItemState, RegExp | null])[] = [
  ['a pass', { pass: 1 }, 'pass', null],
  ['a failure', { fail: 1 }, 'fail', null],
  ['an unknown', { unknown: 1 }, 'unknown', null],
  [
    'a failure among everything else',
    { pass: 9, fail: 1, unknown: 9, notApplicable: 9, manual: 9, excepted: 9 },
    'fail',
    null,
  ],
  [
    'an unknown among passes',
    { pass: 9, unknown: 1, notApplicable: 9, manual: 9, excepted: 9 },
    'unknown',
    null,
  ],
  ['a manual verdict among passes', { pass: 9, manual: 1 }, 'unanswered', PERSON],
  ['a manual verdict alone', { manual: 1 }, 'unanswered', PERSON],
  [
    'a pass among exceptions and what does not apply',
    { pass: 1, notApplicable: 9, excepted: 9 },
    'pass',
    null,
  ],
  ['exceptions alone', { excepted: 1 }, 'pass', EXCEPTED],
  ['exceptions and what does not apply', { excepted: 1, notApplicable: 1 }, 'pass', EXCEPTED],
  ['only what does not apply', { notApplicable: 1 }, 'pass', NOTHING],
  ['verdicts counted as none', {}, 'unanswered', NO_CONTROL],
];

describe('itemStates', () => {
  it.each(CASES)('from %s', (_, counts, state, next) => {
    expect(rowOf('iam.root-keys', counts)).toEqual({
      item: 'iam.root-keys',
      section: 'iam',
      title: ITEMS.find((item) => item.id === 'iam.root-keys')?.title,
      state,
      counts: { ...NONE, ...counts },
      ...(next === null ? {} : { next: expect.stringMatching(next) }),
    });
  });

  it.each([
    ['a failure', { pass: 1, fail: 1 }, 'fail'],
    ['an unknown', { pass: 1, unknown: 1 }, 'unknown'],
    ['passes', { pass: 1 }, 'unanswered'],
    ['only what does not apply', { notApplicable: 1 }, 'unanswered'],
    ['exceptions alone', { excepted: 1 }, 'unanswered'],
  ] as const)('of an item that needs a person, from %s', (_, counts, state) => {
    const row = rowOf('own.owner', counts);
    expect(row?.state).toBe(state);
    if (state === 'unanswered') expect(row?.next).toMatch(PERSON);
    else expect(row).not.toHaveProperty('next');
  });

  it.each([
    ['iam.root-keys', NO_CONTROL],
    ['secrets.repositories', NO_CONTROL],
    ['monitor.s3-logs', NO_CONTROL],
    ['monitor.cloudtrail-use', /^Answered by reading the logs/],
    ['secrets.pem', /^Answered by reading code repositories/],
    ['secrets.root-password', PERSON],
    ['check.compliance', PERSON],
  ] as const)('of %s without a verdict says what will answer it', (item, next) => {
    expect(rowOf(item)).toMatchObject({
      state: 'unanswered',
      counts: NONE,
      next: expect.stringMatching(next),
    });
  });

  it('gives every item a row in order, whatever was judged', () => {
    const ids = ITEMS.map((item) => item.id);
    expect(itemStates(new Map()).map((row) => row.item)).toEqual(ids);
    expect(itemStates(new Map([['own.nothing', NONE]])).map((row) => row.item)).toEqual(ids);
  });

  it('without any verdict leaves every item unanswered, with a next step', () => {
    for (const row of itemStates(new Map())) {
      expect(row.state).toBe('unanswered');
      expect(row.next).not.toBe('Nothing reads it.');
    }
  });

  it('keeps the verdicts of one item from another', () => {
    const rows = itemStates(new Map([['encrypt.s3', { ...NONE, fail: 3 }]]));
    expect(rows.filter((row) => row.state !== 'unanswered').map((row) => row.item)).toEqual(['encrypt.s3']);
  });
});
