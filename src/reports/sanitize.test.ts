import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sanitize, toJson } from './sanitize.ts';

const HARMFUL = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/u;
const CASES: readonly (readonly [string, string, string])[] = [
  ['plain text', 'orders-prod (eu-west-1)', 'orders-prod (eu-west-1)'],
  ['letters of any script', 'tomás 倉庫 наклад مستودع', 'tomás 倉庫 наклад مستودع'],
  ['an escape sequence', '\x1b[2Jgone', '\\u{1b}[2Jgone'],
  ['a title sequence ended by BEL', '\x1b]0;x\x07', '\\u{1b}]0;x\\u{7}'],
  ['an eight-bit escape sequence', '\x9b31mred', '\\u{9b}31mred'],
  ['line breaks and tabs', 'a\r\nPASS\tb', 'a\\r\\nPASS\\tb'],
  ['a Unicode line separator', 'a\u2028b', 'a\\u{2028}b'],
  ['direction overrides', 'user\u202Etxt.exe\u2066', 'user\\u{202e}txt.exe\\u{2066}'],
  ['zero-width characters', 'ad\u200Bmin\uFEFF', 'ad\\u{200b}min\\u{feff}'],
  ['a joiner between letters', 'ad\u200Dmin', 'ad\\u{200d}min'],
  ['tag characters', 'x\u{E0041}', 'x\\u{e0041}'],
  ['a filler that looks like nothing', 'a\u3164b', 'a\\u{3164}b'],
  ['a lone surrogate', 'a\uD800b', 'a\\u{d800}b'],
  ['emoji with joiner and selector', '👩‍💻 ❤️ 👍🏽', '👩‍💻 ❤️ 👍🏽'],
  ['accents written apart', 'e\u0301', 'e\u0301'],
  ['an accent with nothing to sit on', '\u0301x', '\\u{301}x'],
  ['a heap of accents', `a${'\u0301'.repeat(6)}`, `a${'\u0301'.repeat(4)}\\u{301}\\u{301}`],
];

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string());

describe('sanitize', () => {
  it.each(CASES)('%s', (_, given, expected) => {
    expect(sanitize(given)).toBe(expected);
  });

  it('leaves nothing harmful but what belongs to an emoji', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const bare = sanitize(text).replace(
          /(?<=\p{Extended_Pictographic}[\p{M}\p{Emoji_Modifier}]*)(?:\u200D|\uFE0F)/gu,
          '',
        );
        expect(bare).not.toMatch(HARMFUL);
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(anyText, (text) => sanitize(sanitize(text)) === sanitize(text)));
  });
});

describe('toJson', () => {
  it('escapes what JSON leaves alone', () => {
    expect(toJson({ name: '\x7f\x9b\u202E\u{E0041}' })).toBe(
      '{"name":"\\u007f\\u009b\\u202e\\udb40\\udc41"}',
    );
  });

  it('gives the same value back, and nothing harmful', () => {
    fc.assert(
      fc.property(fc.jsonValue(), anyText, (value, text) => {
        const json = toJson({ value, text });
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify({ value, text })));
        expect(json).not.toMatch(HARMFUL);
      }),
    );
  });
});
