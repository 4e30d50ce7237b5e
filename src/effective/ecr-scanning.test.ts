import { expect, it } from 'vitest';
import { scanningOf } from './ecr-scanning.ts';

const rule = (ScanFrequency: string, ...filters: string[]) => ({ ScanFrequency, filters });

it.each([
  ['basic, no rules, the repository’s own setting', 'BASIC', [], true, { when: 'on-push', by: 'repository' }],
  ['basic, no rules, nothing set', 'BASIC', [], false, null],
  [
    'basic, rules about others, which hide the own setting',
    'BASIC',
    [rule('SCAN_ON_PUSH', 'web*')],
    true,
    null,
  ],
  [
    'basic, a rule about all',
    'BASIC',
    [rule('SCAN_ON_PUSH', '*')],
    false,
    { when: 'on-push', by: 'registry' },
  ],
  ['enhanced, no rules', 'ENHANCED', [], true, null],
  ['enhanced, by hand', 'ENHANCED', [rule('MANUAL', '*')], true, null],
  [
    'enhanced, two rules of which the better counts',
    'ENHANCED',
    [rule('SCAN_ON_PUSH', '*'), rule('CONTINUOUS_SCAN', 'shop/*')],
    false,
    { when: 'continuously', by: 'registry' },
  ],
  [
    'a filter that is a part of the name',
    'BASIC',
    [rule('SCAN_ON_PUSH', 'pay')],
    false,
    { when: 'on-push', by: 'registry' },
  ],
  [
    'a filter with a wildcard, from the start to the end',
    'BASIC',
    [rule('SCAN_ON_PUSH', 'pay*')],
    false,
    null,
  ],
] as const)('%s', (_, ScanType, Rules, scanOnPush, expected) => {
  expect(scanningOf('shop/payments', scanOnPush, { ScanType, Rules })).toEqual(expected);
});
