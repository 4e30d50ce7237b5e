import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, it } from 'vitest';

const CHECKER = fileURLToPath(new URL('../../scripts/layers.mjs', import.meta.url));
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function tree(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'layers-'));
  folders.push(root);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

it('lets imports run down, within a folder, and from tests', () => {
  const root = tree({
    'src/cli/main.ts':
      "import { scan } from '../scan/run.ts'; import 'commander'; await import('../model/kinds.ts');",
    'src/scan/run.ts': "import { call } from './aws/call.ts'; import { readFile } from 'node:fs';",
    'src/scan/aws/call.ts': "import { later } from '../later.ts';",
    'src/scan/later.ts': "import { call } from './aws/call.ts';",
    'src/sources/s3.ts': "import { S3 } from '@aws-sdk/client-s3';",
    'src/iam/policy.ts': 'export const then = new Date(0);',
    'src/iam/policy.test.ts':
      "import 'vitest'; import '../cli/main.ts'; import './fixtures/a.ts'; new Date();",
    'src/iam/policy.cases.ts': "import './fixtures/a.ts';",
    'src/iam/fixtures/a.ts': "import '../../scan/run.ts';",
    'src/model/kinds.ts': 'export type Kind = string;',
  });
  expect(execFileSync(process.execPath, [CHECKER, root], { encoding: 'utf8' })).toBe(
    '10 files keep to the layers\n',
  );
});

it('names every import that breaks them', () => {
  const root = tree({
    'src/store/up.ts': "\nimport type { A } from '../cli/main.ts';",
    'src/scan/up.ts': "export * from '../controls/a.ts';",
    'src/sources/up.ts': "type T = import('../scan/up.ts').T;",
    'src/demo/up.ts': "await import('../cli/main.ts');",
    'src/controls/sdk.ts': "import '@aws-sdk/client-s3';",
    'src/controls/disk.ts': "import 'fs';",
    'src/iam/clock.ts': 'export const now = new Date();',
    'src/reports/db.ts': "import 'better-sqlite3';",
    'src/cli/test.ts': "import './a.test.ts'; import '../../scripts/x.ts';",
    'src/elsewhere/a.ts': '',
    'src/scan/a/x.ts': "import '../b/x.ts';",
    'src/scan/b/x.ts': "import '../c/x.ts';",
    'src/scan/c/x.ts': "import '../a/y.ts';",
    'src/store/broken.ts': 'import {',
  });
  const { status, stderr } = spawnSync(process.execPath, [CHECKER, root], { encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr.trimEnd().split('\n')).toEqual([
    'src/cli/test.ts:1: only tests import tests, cases and fixtures: ./a.test.ts',
    'src/cli/test.ts:1: src/ imports nothing outside itself: ../../scripts/x.ts',
    'src/controls/disk.ts:1: a pure folder uses nothing of Node: fs',
    'src/controls/sdk.ts:1: a pure folder imports no package: @aws-sdk/client-s3',
    'src/controls/sdk.ts:1: left to sources and cli: @aws-sdk/client-s3',
    'src/demo/up.ts:1: demo lies below cli: ../cli/main.ts',
    'src/elsewhere: no layer of this name; give it a place in scripts/layers.mjs',
    'src/iam/clock.ts:1: a pure folder reads no clock: new Date()',
    'src/reports/db.ts:1: left to store: better-sqlite3',
    expect.stringMatching(
      /^src\/scan\/a: folders in a circle: src\/scan\/a → src\/scan\/b → src\/scan\/c → src\/scan\/a \(/,
    ),
    'src/scan/up.ts:1: scan lies below controls: ../controls/a.ts',
    'src/sources/up.ts:1: sources lies below scan: ../scan/up.ts',
    expect.stringMatching(/^src\/store\/broken\.ts: cannot be parsed: /),
    'src/store/up.ts:2: store lies below cli: ../cli/main.ts',
  ]);
});
