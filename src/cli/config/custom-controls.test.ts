import { describe, expect, it } from 'vitest';
import type { Control } from '../../control.ts';
import { control, pass } from '../../control.ts';
import { faultsOf } from './custom-controls.ts';

const RIGHT: Control = control({
  id: 'own-rule',
  title: 'Own',
  why: 'So.',
  fix: 'So.',
  items: ['check.scripts'],
  aka: {},
  risk: { impact: 'order', exposure: 'inside', ease: 'effort' },
  kind: 'aws:account',
  facts: ['iamSummary'],
  judge: () => pass('Good.'),
});

describe('a custom control', () => {
  it('is right as control() makes it', () => {
    expect(faultsOf(RIGHT)).toEqual([]);
  });

  it.each<[string, object, RegExp]>([
    ['an id that is none', { id: 'Own' }, /^its id Own must be small words with hyphens/],
    ['no title', { title: ' ' }, /^it has no title$/],
    ['no item', { items: [] }, /^it answers no item of the checklist: check\.scripts/],
    [
      'an unknown item',
      { items: ['check.script'] },
      /no checklist item check\.script: did you mean check\.scripts/,
    ],
    ['an unknown kind', { kind: 's3:buckets' }, /^there is no kind s3:buckets: did you mean s3:bucket/],
    [
      'an unknown fact',
      { facts: ['iamSummery'] },
      /^aws:account has no fact iamSummery: did you mean iamSummary/,
    ],
    [
      'an unknown fact of another',
      { relations: { users: { how: 'all', kind: 'iam:user', facts: ['Group'] } } },
      /^iam:user has no fact Group: did you mean Groups/,
    ],
    [
      'an unknown fact to follow',
      { relations: { users: { how: 'of', kind: 'iam:user', by: 'Nothing', facts: [] } } },
      /^iam:user has no fact Nothing/,
    ],
    ['a wrong setting', { settings: { a: { b: 1 } } }, /^its setting a must be a number, text/],
    [
      'a wrong risk',
      { risk: { impact: 'huge', exposure: 'inside', ease: 'effort' } },
      /^its risk cannot be huge: use account, data, defence, order$/,
    ],
    ['a severity of its own', { severity: 'critical' }, /^its severity is not what the rule gives/],
  ])('is refused for %s', (_, change, says) => {
    expect(faultsOf({ ...RIGHT, ...change })).toEqual([expect.stringMatching(says)]);
  });

  it.each([undefined, null, 5, {}, { id: 'own-rule' }, { ...RIGHT, judge: undefined }])(
    'is not %j',
    (value) => {
      expect(faultsOf(value)).toEqual(['it must have a control({ … }) as its default export']);
    },
  );
});
