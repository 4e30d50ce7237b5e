import { chownSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../src/cli/config/load.ts';
import { CONTROLS } from '../src/controls/registry.ts';
import { runCli, temporary } from './support/cli.ts';

const EXAMPLE = join(import.meta.dirname, '../examples/custom-control');
const OWN = 'company-instance-environment';

/** A folder with these files in it. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = temporary('config');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

function custom(change: string): Record<string, string> {
  const text = `import { control, pass } from 'seaworthy';
export default control({
  id: 'own-rule', title: 'Own', why: 'So.', fix: 'So.', items: ['check.scripts'], aka: {},
  risk: { impact: 'order', exposure: 'inside', ease: 'effort' },
  kind: 'aws:account', facts: ['iamSummary'],
  judge: () => pass('Good.'),
  ${change}
});
`;
  return { 'seaworthy.config.json': '{ "customControls": "own.ts" }', 'own.ts': text };
}

describe('the example', () => {
  const folder = temporary('example');
  cpSync(EXAMPLE, folder, { recursive: true });
  mkdirSync(join(folder, 'deep/er'), { recursive: true });
  const seaworthy = (...args: readonly string[]) => runCli(args, { cwd: join(folder, 'deep/er') });

  it('is found from a folder below, and its control judges the demo account', async () => {
    const { status, stdout, stderr } = await seaworthy(
      ...['scan', '--quiet', '--source', 'demo', '--format', 'json', '--control', OWN],
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const { findings } = JSON.parse(stdout) as { findings: Record<string, string>[] };
    expect(new Set(findings.map(({ control, severity }) => `${control} ${severity}`))).toEqual(
      new Set([`${OWN} low`]),
    );
    expect(findings).toContainEqual(
      expect.objectContaining({ verdict: 'pass', reason: 'The tag environment is erp.' }),
    );
    expect(findings).toContainEqual(
      expect.objectContaining({
        verdict: 'fail',
        reason: 'The tag environment is default; expected: production or erp or warehouse.',
        items: ['check.scripts'],
      }),
    );
  });

  it('shows its control in the plan, the policy and the list', async () => {
    const [plan, policy, list, one] = await Promise.all([
      seaworthy('plan', '--control', OWN),
      seaworthy('policy', '--service', 'company'),
      seaworthy('controls', '--item', 'check.scripts'),
      seaworthy('controls', OWN),
    ]);
    expect(plan.stdout).toMatch(/DescribeInstances .* 1$/m);
    expect(policy.stdout).toContain('"ec2:DescribeInstances"');
    expect(list.stdout).toContain(OWN);
    expect(one.stdout).toContain('EC2 instances say which environment they belong to');
    expect(one.stdout).toContain('values = ["production","erp","warehouse"]');
  });

  it('changes severities and settings, and turns controls off', async () => {
    const [severity, settings, off, all] = await Promise.all([
      seaworthy('controls', 's3-bucket-versioning', '--format', 'json'),
      seaworthy('controls', 'iam-user-key-age', '--format', 'json'),
      seaworthy('scan', '--control', 'iam-password-policy-expiry'),
      seaworthy('controls', 'iam-password-policy-expiry', '--no-config'),
    ]);
    expect(JSON.parse(severity.stdout)).toMatchObject([{ severity: 'high' }]);
    expect(JSON.parse(settings.stdout)).toMatchObject([{ settings: { days: 60 } }]);
    expect(off).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('is turned off by the configuration'),
    });
    expect(all.status).toBe(0);
  });
});

describe('a configuration', () => {
  it('gives options their defaults, and the command line goes before', async () => {
    const folder = folderWith({
      'seaworthy.config.yaml': 'failOn: low\nformat: csv\nseverity: low\nregion: eu-west-1\nquiet: true\n',
    });
    const args = ['scan', '--source', 'demo', '--control', 's3-bucket-versioning'];
    const [byConfig, byOption] = await Promise.all([
      runCli(args, { cwd: folder }),
      runCli([...args, '--fail-on', 'critical', '--format', 'ndjson'], { cwd: folder }),
    ]);
    expect(byConfig).toMatchObject({
      status: 1,
      stderr: '',
      stdout: expect.stringMatching(/^verdict,severity,/),
    });
    expect(byOption).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\{/) });
    expect(byOption.stdout).toContain('"regions":["eu-west-1"]');
  });

  it('may be a module in JavaScript', async () => {
    const text = "export default { controls: { settings: { 'iam-user-key-age': { days: 7 } } } };\n";
    const folder = folderWith({ 'package.json': '{}', 'conf/any.mjs': text, 'seaworthy.config.js': text });
    for (const args of [['--config', 'conf/any.mjs'], []]) {
      const { stdout, stderr } = await runCli(['controls', 'iam-user-key-age', ...args], { cwd: folder });
      expect({ stdout, stderr }).toEqual({ stdout: expect.stringContaining('days = 7'), stderr: '' });
    }
  });

  it('that is empty changes nothing', async () => {
    const folder = folderWith({ 'seaworthy.config.yaml': '' });
    const loaded = await loadConfig(folder, undefined, CONTROLS);
    expect(loaded).toMatchObject({ options: {}, disabled: [] });
    expect(loaded?.controls.map(({ id, severity, settings }) => ({ id, severity, settings }))).toEqual(
      CONTROLS.map(({ id, severity, settings }) => ({ id, severity, settings })),
    );
  });

  it('need not be there', async () => {
    expect(await loadConfig(temporary('empty'), undefined, CONTROLS)).toBeUndefined();
  });

  it('may change each setting of each control to a value of its type', async () => {
    const settings = Object.fromEntries(
      CONTROLS.map(({ id, settings: own }) => [id, own] as const).filter(
        ([, own]) => Object.keys(own).length > 0,
      ),
    );
    const folder = folderWith({ 'seaworthy.config.json': JSON.stringify({ controls: { settings } }) });
    const loaded = await loadConfig(folder, undefined, CONTROLS);
    expect(loaded?.controls.map((control) => control.settings)).toEqual(
      CONTROLS.map((control) => control.settings),
    );
  });

  it.skipIf(process.getuid?.() !== 0)('of another user is not taken unless it is named', async () => {
    const folder = folderWith({ 'seaworthy.config.json': '{}' });
    chownSync(join(folder, 'seaworthy.config.json'), 12_345, 12_345);
    await expect(loadConfig(folder, undefined, CONTROLS)).rejects.toThrow(/belongs to another user: name it/);
    expect(await loadConfig(folder, 'seaworthy.config.json', CONTROLS)).toMatchObject({ options: {} });
  });
});

describe('a wrong configuration is refused, with file, line, place and what would be right', () => {
  const YAML = 'seaworthy.config.yaml';
  const JSON_FILE = 'seaworthy.config.json';

  it.each<[string, string, string, RegExp]>([
    [
      'an unknown member',
      YAML,
      'quiet: true\nfailon: high\n',
      /yaml:2: failon: is not known: did you mean failOn\?$/,
    ],
    ['a wrong type', YAML, 'strict: "yes"\n', /yaml:1: strict: must be a boolean, and is the string "yes"$/],
    [
      'no such severity',
      YAML,
      'failOn: bad\n',
      /yaml:1: failOn: cannot be bad: use critical, high, medium, low, info/,
    ],
    [
      'no such format',
      YAML,
      'format:\n  - json\n  - pdf\n',
      /yaml:3: format\[1\]: cannot be pdf: use table, json/,
    ],
    [
      'a control that is turned off and is not there',
      JSON_FILE,
      '{\n  "controls": {\n    "disable": ["s3-bucket-versionin"]\n  }\n}\n',
      /json:3: controls\.disable\[0\]: there is no control s3-bucket-versionin: did you mean s3-bucket-versioning/,
    ],
    [
      'a severity of a control that is not there',
      YAML,
      'controls:\n  severity:\n    s3-bucket-versionin: high\n',
      /yaml:3: controls\.severity\.s3-bucket-versionin: there is no control/,
    ],
    [
      'a setting that is not there',
      YAML,
      'controls:\n  settings:\n    iam-user-key-age:\n      day: 60\n',
      /yaml:4: controls\.settings\.iam-user-key-age\.day: iam-user-key-age has no setting day: did you mean days\?/,
    ],
    [
      'a setting of a control that has none',
      YAML,
      'controls: { settings: { s3-bucket-versioning: { days: 1 } } }\n',
      /s3-bucket-versioning has no setting days: it has none$/,
    ],
    [
      'a setting of another type',
      YAML,
      'controls:\n  settings:\n    iam-user-key-age: { days: "60" }\n',
      /yaml:3: .*days: must be a number, as the default is, and is a text$/,
    ],
    ['a list in its place', JSON_FILE, '[]', /json:1: must be an object, and is a list$/],
    ['broken YAML', YAML, 'a: [1\nb: 2\n', /yaml:2 cannot be read: /],
    ['broken JSON', JSON_FILE, '{ "a": \n', /json:\d cannot be read: /],
    ['a name twice', YAML, 'quiet: true\nquiet: false\n', /yaml:2 cannot be read: Map keys must be unique/],
    [
      'no custom control',
      YAML,
      'customControls: own/*.ts\n',
      /customControls: no file in .* is own\/\*\.ts$/,
    ],
    ['a custom control that is not there', YAML, 'customControls: own.ts\n', /own\.ts cannot be loaded: /],
  ])('%s', async (_, file, text, says) => {
    const folder = folderWith({ [file]: text });
    await expect(loadConfig(folder, undefined, CONTROLS)).rejects.toThrow(says);
  });

  it('tells all that is wrong', async () => {
    const folder = folderWith({ [YAML]: 'strict: 1\nquiet: 2\n' });
    await expect(loadConfig(folder, undefined, CONTROLS)).rejects.toThrow(
      /yaml:1: strict: .*\n.*yaml:2: quiet: /,
    );
  });

  it.each<[string, Readonly<Record<string, string>>, readonly string[], RegExp]>([
    [
      'two beside each other',
      { [YAML]: '', [JSON_FILE]: '{}' },
      [],
      /there are both .*json and .*yaml: keep one/,
    ],
    ['one that is not there', {}, ['--config', 'gone.json'], /there is no configuration .*gone\.json/],
    ['one of no kind', { 'a.toml': '' }, ['--config', 'a.toml'], /its name must end with \.ts, \.js/],
    [
      'one that throws',
      { 'seaworthy.config.js': '\nthrow new Error("no");' },
      [],
      /js:2 cannot be loaded: Error: no/,
    ],
    [
      'one without an export',
      { 'seaworthy.config.ts': 'const a: number = 1;' },
      [],
      /ts has no default export/,
    ],
    [
      'one with a mistake in TypeScript',
      { 'seaworthy.config.ts': 'export default {\n  quiet: = 1 };' },
      [],
      /ts:2 cannot be loaded: SyntaxError/,
    ],
    [
      'one of a wrong shape',
      { 'seaworthy.config.ts': 'export default { failon: 1 };' },
      [],
      /ts: failon: is not known/,
    ],
  ])('%s', async (_, files, args, says) => {
    const { status, stderr } = await runCli(['controls', ...args], { cwd: folderWith(files) });
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(says) });
  });
});

describe('a custom control is held to what is known', () => {
  it.each([
    [
      'an id that is taken',
      custom("id: 's3-bucket-versioning',"),
      /is that of a control of this program already/,
    ],
    ['an unknown fact', custom("facts: ['iamSummery'],"), /own\.ts is no control .* did you mean iamSummary/],
    [
      'no control',
      { ...custom(''), 'own.ts': 'export default { id: "own-rule" };' },
      /control\(\{ … \}\) as its default export/,
    ],
  ])('%s is refused', async (_, files, says) => {
    const { status, stderr } = await runCli(['controls'], { cwd: folderWith(files) });
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(says) });
  });

  it('the same id twice is refused', async () => {
    const files = custom('');
    const config = JSON.stringify({ customControls: ['own.ts', 'copy.ts'] });
    const folder = folderWith({
      ...files,
      'copy.ts': files['own.ts'] ?? '',
      'seaworthy.config.json': config,
    });
    const { status, stderr } = await runCli(['controls'], { cwd: folder });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringMatching(
        /copy\.ts is no control .* own-rule is that of a control in .*own\.ts already/,
      ),
    });
  });

  it.each([
    ['throws', "judge: () => { throw new TypeError('no such thing'); },", /failed: TypeError: no such thing/],
    ['gives no verdict', 'judge: () => undefined as never,', /failed: it gave no verdict/],
  ])('one that %s makes its verdicts unknown, and the scan goes on', async (_, change, says) => {
    const args = [
      'scan',
      '--source',
      'demo',
      '--quiet',
      '--format',
      'json',
      '--control',
      'own-rule,iam-root-mfa',
    ];
    const { status, stdout } = await runCli(args, { cwd: folderWith(custom(change)) });
    expect(status).toBe(0);
    const { findings } = JSON.parse(stdout) as { findings: object[] };
    expect(findings).toContainEqual(
      expect.objectContaining({
        control: 'own-rule',
        verdict: 'unknown',
        reason: expect.stringMatching(says),
      }),
    );
    expect(findings).toContainEqual(expect.objectContaining({ control: 'iam-root-mfa' }));
  });
});
