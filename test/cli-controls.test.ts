import { describe, expect, it } from 'vitest';
import { GUIDES } from '../src/controls/guides.ts';
import { CONTROLS } from '../src/controls/registry.ts';
import { cleanEnv, runCli } from './support/cli.ts';

function controls(...args: readonly string[]) {
  return runCli(['controls', ...args], { env: cleanEnv({ COLUMNS: '80' }) });
}

describe('controls ID', () => {
  it('shows the guide, its code as it is', async () => {
    const { status, stdout } = await controls('rds-instance-not-public');
    expect(status).toBe(0);
    const guide = GUIDES['rds-instance-not-public'];
    for (const line of [guide?.cli, guide?.byHand.run]) expect(stdout).toContain(`\n  ${line}\n`);
    const parts = ['Asks  ', 'For example ', 'Severity  ', 'Cost  ', '\nWith Terraform\n', '\nRead more\n'];
    for (const part of parts) expect(stdout).toContain(part);
    expect(stdout).toContain('high (impact data, exposure internet, ease effort)');
  });

  it('has the guide in JSON too', async () => {
    const { stdout } = await controls('s3-bucket-versioning', '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject([
      {
        id: 's3-bucket-versioning',
        severity: 'low',
        risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
        guide: GUIDES['s3-bucket-versioning'],
      },
    ]);
  });
});

describe('controls --coverage', () => {
  it('counts, per peer and service, what is covered, left out and open', async () => {
    const { status, stdout } = await controls('--coverage');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^ {2}service +asked +covered +left out +open$/m);
    expect(stdout).toMatch(/^Prowler$/m);
    expect(stdout).toMatch(/^ {2}QLDB +3 +· +3 +·$/m);
    expect(stdout).toMatch(/^ {2}of these AWS FSBP +370 /m);
  });

  it('names each control of theirs in JSON', async () => {
    const { stdout } = await controls('--coverage', '--format', 'json');
    const peers = JSON.parse(stdout) as { peer: string; asked: number; controls: object[] }[];
    expect(peers.map(({ peer, asked }) => [peer, asked])).toEqual([
      ['prowler', 645],
      ['cloudsploit', 616],
      ['securityHub', 442],
    ]);
    expect(peers[2]?.controls).toContainEqual({
      control: { id: 'S3.14', service: 'S3', severity: 'low', fsbp: false, retired: false },
      by: ['s3-bucket-versioning'],
      why: null,
    });
  });

  it('is about all controls', async () => {
    const { status, stderr } = await controls('s3-bucket-versioning', '--coverage');
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'seaworthy: --coverage is about all controls: leave out s3-bucket-versioning\n',
    });
  });
});

it('controls --format json lists all of them, without their guides', async () => {
  const listed = JSON.parse((await controls('--format', 'json')).stdout) as object[];
  expect(listed).toHaveLength(CONTROLS.length);
  expect(listed.filter((it) => 'guide' in it)).toEqual([]);
});
