// Tries what was built as its users have it: outside this repository, with a control of their own. Run after the build.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bin, root } from './check.mjs';

const CONTROL = 'company-instance-environment';
const TSCONFIG = { module: 'nodenext', target: 'es2024', strict: true, noEmit: true, types: [] };
const folder = mkdtempSync(join(tmpdir(), 'seaworthy-bundle-'));

try {
  cpSync(join(root, 'examples/custom-control'), folder, { recursive: true });
  // Nothing leads from here to the program but the program itself.
  const args = ['scan', '--quiet', '--source', 'demo', '--control', CONTROL, '--format', 'json'];
  const { findings } = JSON.parse(run([join(root, 'dist/seaworthy.js'), ...args]));
  if (findings.length === 0 || findings.some((it) => it.control !== CONTROL))
    throw new Error(`${CONTROL} did not judge the demo account`);
  // As a dependency of the project it lends its types.
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules/seaworthy'), 'dir');
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: TSCONFIG }));
  run(bin('typescript', 'tsc', ['-p', folder]));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function run(args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}:\n${stdout}${stderr}`);
  return stdout;
}
