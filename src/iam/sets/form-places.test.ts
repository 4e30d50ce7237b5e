import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, intersectsPattern } from '../language/wildcard.ts';
import { formPlaces, meetsForm } from './form-places.ts';

function meets(pattern: string, form: string): boolean {
  return meetsForm(compile(pattern), formPlaces(compile(form)), 0);
}

describe('a pattern meets a form', () => {
  const tokens = (...of: readonly string[]): fc.Arbitrary<string> =>
    fc.array(fc.constantFrom(...of), { maxLength: 8 }).map((it) => it.join(''));

  it('where some text matches both', () => {
    const form = tokens('a', 'b', '/', '*', 'long-literal-text-of-a-form').map((it) =>
      it.replaceAll(/\*+/g, '*'),
    );
    fc.assert(
      fc.property(tokens('a', 'b', '/', '*', '?', 'long-literal'), form, (pattern, other) => {
        expect(meets(pattern, other)).toBe(intersectsPattern(compile(pattern), compile(other)));
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['arn:aws:iam::1:role/x', true],
    ['arn:aws:iam::*:role/x*', true],
    ['arn:aws:iam:*:role/x', true],
    ['arn:*:role/x', true],
    ['arn:aws:*', true],
    ['*x', true],
    ['arn:aws:iam::1:user/x', false],
    ['arn:aws:iam::*:user/x', false],
    // Only a role whose path is `/:user/` would match.
    ['arn:*:user/x', false],
    ['arn:aws:iam::1:role/*:user/x', true],
  ])('%s and the roles: %s', (pattern, expected) => {
    expect(meets(pattern, 'arn:aws:iam::*:role/*')).toBe(expected);
  });
});
