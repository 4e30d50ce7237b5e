import { expect, it } from 'vitest';
import { namedInRule } from './composite-members.ts';

it.each([
  ['ALARM(cpu)', 'cpu', true],
  ['ALARM("cpu and more") OR OK(disk)', 'cpu and more', true],
  ['ALARM("cpu and more")', 'cpu', false],
  ['ALARM(arn:aws:cloudwatch:eu-west-1:111122223333:alarm:cpu)', 'cpu', false],
  ['NOT ( ALARM(cpu-2) )', 'cpu', false],
])('%s names %s: %s', (rule, name, expected) => {
  expect(namedInRule(rule).has(name)).toBe(expected);
});
