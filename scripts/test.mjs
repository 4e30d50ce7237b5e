// Everything that must hold: the static checks, the build, the tests. Ends with one line, `N passed, N failed`.
// A check, a build or a test file that failed as a whole counts as one failed.
//
//   node scripts/test.mjs          the checks, the build, and the tests that need nothing else
//   node scripts/test.mjs moto     only the tests against moto
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bin, check, root, step } from './check.mjs';

const project = process.argv[2] ?? 'unit';
const failed = project === 'unit' ? [...check(), ...built()] : [];
const tests = runTests(project);

if (failed.length > 0) console.log(`\nfailed beside the tests: ${failed.join(', ')}`);
console.log(`\n${tests.passed} passed, ${tests.failed + failed.length} failed`);
process.exitCode = tests.failed + failed.length === 0 ? 0 : 1;

/** What of the build failed. */
function built() {
  if (!step('build', ['scripts/build.mjs'])) return ['build'];
  return step('bundle', ['scripts/bundle-check.mjs']) ? [] : ['bundle'];
}

function runTests(name) {
  const folder = mkdtempSync(join(tmpdir(), 'seaworthy-tests-'));
  const report = join(folder, 'report.json');
  try {
    const args = [
      'run',
      '--project',
      name,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ];
    const { status } = spawnSync(process.execPath, bin('vitest', 'vitest', args), {
      cwd: root,
      stdio: 'inherit',
    });
    return totals(JSON.parse(readFileSync(report, 'utf8')), status);
  } catch (error) {
    console.error(`vitest left no report: ${error.message}`);
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function totals({ numPassedTests, numFailedTests, testResults }, status) {
  const brokenFiles = testResults.filter(
    ({ status: outcome, assertionResults }) =>
      outcome === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  const failures = numFailedTests + brokenFiles.length;
  // Errors outside any test: vitest fails, and its totals do not say why.
  return { passed: numPassedTests, failed: failures === 0 && status !== 0 ? 1 : failures };
}
