import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf, matches } from './files.ts';

describe('matches', () => {
  it.each([
    ['a.ts', '*.ts', true],
    ['a.js', '*.ts', false],
    ['a.ts', 'a.ts', true],
    ['ab.ts', 'a*b.ts', true],
    ['aXbXc.ts', 'a*b*c.ts', true],
    ['aXc.ts', 'a*b*c.ts', false],
    ['a.ts', 'a*a.ts', false],
    ['.hidden.ts', '*.ts', false],
    ['.hidden.ts', '.*.ts', true],
    ['a.ts', '*', true],
    ['', '*', true],
  ])('%j by %j: %j', (name, pattern, answer) => {
    expect(matches(name, pattern)).toBe(answer);
  });
});

describe('filesOf', () => {
  const root = mkdtempSync(join(tmpdir(), 'seaworthy-files-'));
  for (const file of ['b.ts', 'a.ts', 'c.js', 'in/d.ts', 'in/deep/e.ts', 'node_modules/x/f.ts']) {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), '');
  }

  it.each([
    ['*.ts', ['a.ts', 'b.ts']],
    ['./*.ts', ['a.ts', 'b.ts']],
    ['in/*.ts', ['in/d.ts']],
    ['**/*.ts', ['a.ts', 'b.ts', 'in/d.ts', 'in/deep/e.ts']],
    ['*/*.ts', ['in/d.ts']],
    ['in/../c.js', ['c.js']],
    ['gone.ts', ['gone.ts']],
    ['gone/*.ts', []],
    ['*.mjs', []],
  ])('%j', (pattern, files) => {
    expect(filesOf(root, pattern).map((file) => relative(root, file))).toEqual(files);
  });
});
