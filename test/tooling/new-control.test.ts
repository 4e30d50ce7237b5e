import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { CaseTable } from '../../src/controls/case.ts';
import type { Guide } from '../../src/controls/guide.ts';
import type { Control } from '../../src/model/control.ts';

const ROOT = join(import.meta.dirname, '../..');
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A copy of what the script reads and writes. */
function repository(): string {
  const copy = mkdtempSync(join(tmpdir(), 'new-control-'));
  folders.push(copy);
  for (const part of ['package.json', 'scripts', 'src', 'docs', 'test/support']) {
    cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'dir');
  return copy;
}

function run(root: string, script: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts', script), ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

async function load<T>(root: string, file: string): Promise<T> {
  const module = (await import(join(root, 'src/controls', file))) as { default: T };
  return module.default;
}

describe('a new control', () => {
  it('is in the registry, runs, and is not taken for a finished one', async () => {
    const root = repository();
    const { status, stdout, stderr } = run(root, 'new-control.mjs', 's3', 's3-bucket-sealed', 's3:bucket');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/Facts of s3:bucket: .*BucketPolicy, .*Tags/);
    expect(run(root, 'registry.mjs', '--check').status).toBe(0);
    expect(readFileSync(join(root, 'src/controls/registry.ts'), 'utf8')).toMatch(
      /'\.\/s3\/s3-bucket-sealed\.ts'/,
    );
    const control = await load<Control>(root, 's3/s3-bucket-sealed.ts');
    expect(control).toMatchObject({ id: 's3-bucket-sealed', kind: 's3:bucket' });
    // test/registry.test.ts refuses both the placeholders and the lack of items.
    for (const text of [control.title, control.why, control.fix]) expect(text).toMatch(/^<.*>$/);
    expect(control.items).toEqual([]);
    const table = await load<CaseTable>(root, 's3/s3-bucket-sealed.cases.ts');
    expect(table).toEqual({ control: 's3-bucket-sealed', kind: 's3:bucket', cases: [] });
    // test/guides.test.ts refuses placeholders too.
    const guide = await load<Guide>(root, 's3/s3-bucket-sealed.guide.ts');
    for (const text of [guide.asks, guide.cli, ...guide.console]) expect(text).toMatch(/^<.*>$/);
    expect(existsSync(join(root, 'docs/controls/s3-bucket-sealed.md'))).toBe(true);
  });

  it('may be the first of its service', () => {
    const root = repository();
    const { status, stdout } = run(root, 'new-control.mjs', 'snowball', 'snowball-budget', 'aws:account');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^src\/controls\/snowball\/ is new/);
    expect(existsSync(join(root, 'src/controls/snowball/snowball-budget.cases.ts'))).toBe(true);
  });

  it.each([
    ['nothing', [], /a service, an id and a kind are needed: npm run new:control -- SERVICE ID KIND/],
    ['too little', ['s3', 's3-x'], /a service, an id and a kind are needed/],
    ['too much', ['s3', 's3-x', 's3:bucket', 'more'], /a service, an id and a kind are needed/],
    ['a bad service', ['S3', 's3-x', 's3:bucket'], /S3 is no name for a service/],
    ['a path', ['../s3', 's3-x', 's3:bucket'], /\.\.\/s3 is no name for a service/],
    ['a bad id', ['s3', 's3_Bucket', 's3:bucket'], /s3_Bucket is no id/],
    ['an id of no words', ['s3', 's3', 's3:bucket'], /s3 is no id/],
    ['another service’s id', ['s3', 'bucket-x', 's3:bucket'], /did you mean s3-bucket-x\?/],
    [
      'an unknown kind',
      ['s3', 's3-x', 's3:buckets'],
      /no kind s3:buckets; there are:\n(.*\n)* {2}s3:bucket\n/,
    ],
    [
      'one that is there',
      ['s3', 's3-bucket-versioning', 's3:bucket'],
      /s3-bucket-versioning\.ts is there already/,
    ],
  ])('is refused for %s, and nothing is written', (_, args, says) => {
    const root = repository();
    const before = readFileSync(join(root, 'src/controls/registry.ts'), 'utf8');
    const { status, stdout, stderr } = run(root, 'new-control.mjs', ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(says);
    expect(readFileSync(join(root, 'src/controls/registry.ts'), 'utf8')).toBe(before);
    expect(existsSync(join(root, 'src/controls/s3/s3-x.ts'))).toBe(false);
  });
});
