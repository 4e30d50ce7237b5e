import { describe, expect, it } from 'vitest';
import { parseAlarmRule } from './composite-alarm.ts';

describe('parseAlarmRule', () => {
  it.each([
    ['ALARM(a)', ['a'], true],
    ['ALARM("a")', ['a'], true],
    ['ALARM("a")', ['b'], false],
    ['ALARM(a) OR ALARM(b)', ['b'], true],
    ['ALARM(a) AND ALARM(b)', ['b'], false],
    ['ALARM(a) AND NOT ALARM(maintenance)', ['a'], true],
    ['ALARM(a) AND OK("maintenance window")', ['a'], true],
    ['NOT (ALARM(a) OR ALARM(b))', ['a'], false],
    ['ALARM(a) OR ALARM(b) AND ALARM(c)', ['a'], true],
    ['(ALARM(a) OR ALARM(b)) AND ALARM(c)', ['a'], false],
    ['INSUFFICIENT_DATA(a)', ['a'], false],
    ['TRUE', [], true],
    ['FALSE', ['a'], false],
    [
      'ALARM(arn:aws:cloudwatch:eu-west-1:111122223333:alarm:a)',
      ['arn:aws:cloudwatch:eu-west-1:111122223333:alarm:a'],
      true,
    ],
    ['  ALARM( "a b" )\nOR\nALARM(c) ', ['a b'], true],
  ])('%s with %j in alarm', (rule, inAlarm, value) => {
    expect(parseAlarmRule(rule)?.(new Set(inAlarm))).toBe(value);
  });

  it.each([
    '',
    'ALARM',
    'ALARM(a',
    'ALARM(a) ALARM(b)',
    'AT_LEAST(1, ALARM, (a, b))',
    'ALARM(a) OR',
    'ALARM("a)',
  ])('does not guess at %j', (rule) => {
    expect(parseAlarmRule(rule)).toBeNull();
  });
});
