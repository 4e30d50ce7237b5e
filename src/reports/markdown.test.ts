import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SAMPLE } from './fixtures/result.ts';
import { code, escape, writeMarkdown } from './markdown.ts';

const ESCAPED: readonly (readonly [string, string, string])[] = [
  ['emphasis and code', '*a* _b_ `c`', '\\*a\\* \\_b\\_ \\`c\\`'],
  ['HTML', '<img src=x onerror=y>&amp;', '&lt;img src=x onerror=y&gt;&amp;amp;'],
  ['a link', '[a](http://x.example)', '\\[a\\]\\(http://&#8203;x.example\\)'],
  ['a bare address', 'www.x.example', 'www&#8203;.x.example'],
  ['a mention', 'ask @octocat', 'ask @&#8203;octocat'],
  ['a reference', 'closes #1 and GH-2', 'closes #&#8203;1 and GH&#8203;-2'],
  ['a cell border', 'a|b', 'a&#124;b'],
  ['a line break', 'a\n| b |', 'a\\\\n&#124; b &#124;'],
];

const CODE: readonly (readonly [string, string, string])[] = [
  ['a name', 'orders-prod', '`orders-prod`'],
  ['backticks', 'a`b``c', '```a`b``c```'],
  ['a backtick at the end', 'a`', '`` a` ``'],
  ['a cell border', 'a|b', '`a\\|b`'],
  ['a cell border after a backslash', 'a\\|b', '`a\\\\u{7c}b`'],
  ['nothing', '', ''],
];

describe('escape', () => {
  it.each(ESCAPED)('%s', (_, given, expected) => {
    expect(escape(given)).toBe(expected);
  });

  it('leaves neither a cell border nor HTML nor a line break', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('|', '<', '>', '\n', '\\', '`', 'a', '@') }), (text) => {
        expect(escape(text)).not.toMatch(/[|<>\n]|@(?=[a\\])/);
      }),
    );
  });
});

describe('code', () => {
  it.each(CODE)('%s', (_, given, expected) => {
    expect(code(given)).toBe(expected);
  });
});

describe('writeMarkdown', () => {
  it('looks as it did', async () => {
    let markdown = '';
    await writeMarkdown(SAMPLE, (chunk) => void (markdown += chunk));
    await expect(markdown).toMatchFileSnapshot('snapshots/summary.md');
  });

  it('says so when nothing failed and all could be read', async () => {
    let markdown = '';
    const scan = { ...SAMPLE.scan, complete: true };
    await writeMarkdown({ ...SAMPLE, scan, findings: () => [] }, (chunk) => void (markdown += chunk));
    expect(markdown).toContain('Nothing failed.');
    expect(markdown).not.toContain('Could not be read');
  });
});
