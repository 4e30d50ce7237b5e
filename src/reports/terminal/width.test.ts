import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clip, head, padEnd, padStart, widthOf } from './width.ts';

const CASES: readonly (readonly [string, string, number])[] = [
  ['ASCII', 'orders-prod', 11],
  ['Latin with accents', 'tomás', 5],
  ['accents written apart', 'e\u0301tude', 5],
  ['Cyrillic and Greek', 'склад αβ', 8],
  ['Chinese', '生产环境', 8],
  ['Japanese in all its scripts', 'データベースの倉庫', 18],
  ['half-width katakana', 'ﾃﾞｰﾀ', 4],
  ['Korean', '데이터', 6],
  ['Korean written apart', '데이터'.normalize('NFD'), 6],
  ['fullwidth letters', 'ＡＢ', 4],
  ['CJK punctuation', '「」。', 6],
  ['a rare ideograph', '\u{20BB7}', 2],
  ['an emoji', '🚢', 2],
  ['an emoji of several people', '👩‍👩‍👧', 2],
  ['a skin tone', '👍🏽', 2],
  ['a flag', '🇳🇴', 2],
  ['a keycap', '1️⃣', 2],
  ['a heart shown as an emoji', '❤️', 2],
  ['a heart shown as text', '❤', 1],
  ['signs that we draw with', '✓✗?●○━╸─→…·', 11],
  ['colours', '\x1b[31mred\x1b[39m', 3],
  ['Arabic', 'مستودع', 6],
  ['Hindi', 'नमस्ते', 4],
  ['Thai', 'คลัง', 3],
  ['nothing', '', 0],
];

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('a', ' ', '倉', '🚢', '👩‍👩‍👧', 'e\u0301') }),
);

describe('widthOf', () => {
  it.each(CASES)('%s', (_, given, expected) => {
    expect(widthOf(given)).toBe(expected);
  });
});

describe('head and clip', () => {
  it('never break a wide character', () => {
    expect(head('倉庫', 3)).toBe('倉');
    expect(clip('倉庫データ', 6)).toBe('倉庫…');
    expect(clip('倉庫', 4)).toBe('倉庫');
    expect(clip('orders', 1)).toBe('…');
    expect(clip('orders', 0)).toBe('');
  });

  it('fit', () => {
    fc.assert(
      fc.property(text, fc.nat(12), (given, width) => {
        expect(widthOf(head(given, width))).toBeLessThanOrEqual(width);
        expect(widthOf(clip(given, width))).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('padding', () => {
  it('fills up to the width and never cuts', () => {
    expect([padEnd('倉', 4), padStart('倉', 4), padEnd('orders', 2)]).toEqual(['倉  ', '  倉', 'orders']);
  });
});
