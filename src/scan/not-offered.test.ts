import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { STARTED, scanWorld } from '../../test/support/scan-world.ts';
import { blindSpots } from '../cli/doctor.ts';
import type { Control } from '../model/control.ts';
import { all, asRead, control, of, to } from '../model/control.ts';
import { fail, pass } from '../model/verdict.ts';
import { SAMPLE_DOCTOR } from '../reports/fixtures/views.ts';
import { renderDoctor } from '../reports/terminal/doctor.ts';
import type { Answers } from '../sources/aws/fixtures/scan-answers.ts';
import { ACCOUNT, refusal, respond } from '../sources/aws/fixtures/scan-answers.ts';
import type { Operation } from '../sources/aws/read.ts';
import { defineRead, operation } from '../sources/aws/read.ts';
import type { Wire } from '../sources/aws/transport.ts';
import { SNAPSHOT_FORMAT } from '../sources/snapshot/format.ts';
import { readSnapshot } from '../sources/snapshot/read.ts';
import { writeSnapshot } from '../sources/snapshot/write.ts';
import { ScanStore } from '../store/scan-store.ts';
import { describeNotOffered, noteNotOffered, notOffered } from './not-offered.ts';
import { demandOf } from './plan.ts';
import { judgeStore } from './run.ts';

/** App Runner is in Ireland, and not in Stockholm; Macie is not in Taipei. */
const [WITH, WITHOUT, NO_MACIE] = ['eu-west-1', 'eu-north-1', 'ap-east-2'];
const ARN = `arn:aws:apprunner:${WITH}:${ACCOUNT}:service/shop/1`;
const SHOP = { ServiceName: 'shop', ServiceArn: ARN };
const NO_SERVICES = { ServiceSummaryList: [] };
const ENABLED = { status: 'ENABLED' };

const ABOUT = {
  risk: { impact: 'order', exposure: 'inside', ease: 'effort' },
  why: 'It is a test.',
  fix: 'Nothing.',
  items: [],
  aka: {},
} as const;

const services = control({
  id: 'services',
  title: 'Services are judged',
  ...ABOUT,
  kind: 'apprunner:service',
  facts: [],
  judge: () => fail('There is one.'),
});
const keys = control({
  id: 'keys',
  title: 'Services are judged in detail',
  ...ABOUT,
  kind: 'apprunner:service',
  facts: ['KmsKey'],
  judge: () => pass('It has a key.'),
});
const related = control({
  id: 'related',
  title: 'Regions see the services',
  ...ABOUT,
  kind: 'aws:region',
  facts: ['macie'],
  relations: {
    here: all('apprunner:service', [], { within: 'region' }),
    everywhere: all('apprunner:service', []),
    read: asRead('apprunner:service', []),
    named: to('apprunner:service', 'macie', []),
    naming: of('apprunner:service', 'InstanceRoleArn', []),
  },
  judge: (_, { related: { here, everywhere, read, named, naming } }) =>
    pass(
      `${here.length} here, ${everywhere.length} in all, ${read.unlisted.length} regions unread, ` +
        `${named.filter(({ found }) => !found).length} not found, ${naming.length} referring.`,
    ),
});
const regions = control({
  id: 'regions',
  title: 'Regions have Macie',
  ...ABOUT,
  kind: 'aws:account',
  facts: [],
  relations: { regions: all('aws:region', ['macie']) },
  judge: (_, { related: { regions: some } }) => pass(`${some.map(({ id }) => id).join(', ')} have it.`),
});

/** A wire on which the names of some hosts do not resolve. */
function unresolved(...hosts: readonly string[]) {
  return (inner: Wire): Wire => ({
    metadata: inner.metadata ?? { handlerProtocol: 'test' },
    handle: (request, options) => {
      const { hostname } = request;
      if (!hosts.includes(hostname)) return inner.handle(request, options);
      const error = new Error(`getaddrinfo ENOTFOUND ${hostname}`);
      return Promise.reject(Object.assign(error, { code: 'ENOTFOUND', syscall: 'getaddrinfo', hostname }));
    },
  });
}

/** The same for the calls of one operation. */
function unresolvedFor(name: string, ...hosts: readonly string[]) {
  return (inner: Wire): Wire => {
    const broken = unresolved(...hosts)(inner);
    return {
      ...broken,
      handle: (request, options) => {
        const target = Object.entries(request.headers).find(([key]) => /^x-amz-target$/i.test(key))?.[1];
        return (target?.endsWith(`.${name}`) ? broken : inner).handle(request, options);
      },
    };
  };
}

function scan(
  controls: readonly Control[],
  places: readonly string[],
  hosts: readonly string[],
  answers: Answers = {},
) {
  const usual: Answers = { ListServices: () => NO_SERVICES, GetMacieSession: () => ENABLED, ...answers };
  return scanWorld({
    controls,
    regions: places,
    respond: (call) => respond(call, usual, places),
    wrap: unresolved(...hosts),
  });
}

const host = (region: string) => `apprunner.${region}.amazonaws.com`;

describe('a service whose name does not resolve', () => {
  it('is of no account where AWS does not offer it', async () => {
    const { findings, counts, store } = await scan([services], [WITH, WITHOUT], [host(WITHOUT)], {
      ListServices: () => ({ ServiceSummaryList: [SHOP] }),
    });
    expect(findings).toMatchObject([{ verdict: 'fail', region: WITH, resource: { id: 'shop' } }]);
    expect(counts).toMatchObject({ failed: 0, denied: 0 });
    expect(store.listings('apprunner:service')).toMatchObject([
      {
        region: WITHOUT,
        cause: { kind: 'not-offered', operation: 'apprunner:ListServices', region: WITHOUT },
      },
      { region: WITH, cause: null },
    ]);
  });

  it('leaves one finding for the account where there is none anywhere', async () => {
    const { findings } = await scan([services], [WITH, WITHOUT], [host(WITHOUT)]);
    expect(findings).toMatchObject([
      { verdict: 'not-applicable', region: 'global', resource: { id: ACCOUNT } },
    ]);
    const alone = await scan([services], [WITHOUT], [host(WITHOUT)]);
    expect(alone.findings).toMatchObject([{ verdict: 'not-applicable', region: 'global' }]);
  });

  it.each([
    ['where AWS offers it', WITH, host(WITH), { kind: 'unavailable' }],
    ['in a region that the data does not know', 'eu-moon-1', host('eu-moon-1'), { kind: 'unavailable' }],
  ])('stays unknown %s', async (_, region, name, cause) => {
    const { findings, counts } = await scan([services], [region], [name]);
    expect(findings).toMatchObject([{ verdict: 'unknown', region, cause }]);
    expect(counts.failed).toBe(1);
  });

  it('stays unknown where the data does not know the service', async () => {
    const agents = control({
      ...ABOUT,
      id: 'agents',
      title: 'Agents are judged',
      kind: 'bedrock:agent',
      facts: [],
      judge: () => pass('There is one.'),
    });
    const name = `bedrock-agent.${WITHOUT}.amazonaws.com`;
    const { findings } = await scan([agents], [WITHOUT], [name]);
    expect(findings).toMatchObject([{ verdict: 'unknown', cause: { kind: 'unavailable' } }]);
  });

  it('stays unknown where only its details fail: it was there a moment ago', async () => {
    const { findings } = await scanWorld({
      controls: [keys],
      regions: [WITHOUT],
      respond: (call) => respond(call, { ListServices: () => ({ ServiceSummaryList: [SHOP] }) }, [WITHOUT]),
      wrap: unresolvedFor('DescribeService', host(WITHOUT)),
    });
    expect(findings).toMatchObject([
      { verdict: 'unknown', resource: { id: 'shop' }, cause: { kind: 'unavailable' } },
    ]);
  });

  it('stays unknown where the service answered another listing', async () => {
    const [place, name] = ['ca-west-1', 'codebuild.ca-west-1.amazonaws.com'];
    const builds = (['codebuild:project', 'codebuild:report-group'] as const).map((kind) =>
      control({ ...ABOUT, id: kind, title: kind, kind, facts: [], judge: () => pass('There is one.') }),
    );
    const verdicts = async (wrap: (inner: Wire) => Wire) => {
      const answers: Answers = {
        ListProjects: () => ({ projects: [] }),
        ListReportGroups: () => ({ reportGroups: [] }),
      };
      const { findings } = await scanWorld({
        controls: builds,
        regions: [place],
        respond: (call) => respond(call, answers, [place]),
        wrap,
      });
      return findings.map(({ control: id, verdict, cause }) => [id, verdict, cause?.kind]);
    };
    expect(await verdicts(unresolvedFor('ListReportGroups', name))).toEqual([
      ['codebuild:project', 'not-applicable', undefined],
      ['codebuild:report-group', 'unknown', 'unavailable'],
    ]);
    expect(await verdicts(unresolved(name))).toEqual([
      ['codebuild:project', 'not-applicable', undefined],
      ['codebuild:report-group', 'not-applicable', undefined],
    ]);
  });

  it('stays unknown where another listing of the kind failed', async () => {
    const here = operation('apprunner', 'ListServices', []);
    const there = operation('ec2', 'DescribeVpcs', ['ec2:DescribeVpcs']);
    const listing = (op: Operation, fact: 'KmsKey' | 'InstanceRoleArn') =>
      defineRead({
        scope: 'region',
        operations: [op],
        lists: ['apprunner:service'],
        gives: { 'apprunner:service': [fact] },
        async *run({ call }) {
          await call(op, {});
          yield [];
        },
      });
    const both = control({
      ...ABOUT,
      id: 'both',
      title: 'Both',
      kind: 'apprunner:service',
      facts: ['KmsKey', 'InstanceRoleArn'],
      judge: () => pass('It has both.'),
    });
    const reads = [listing(here, 'KmsKey'), listing(there, 'InstanceRoleArn')];
    for (const some of [reads, reads.toReversed()]) {
      const { findings } = await scanWorld({
        controls: [both],
        reads: some,
        regions: [WITHOUT],
        respond: (call) =>
          respond(call, { DescribeVpcs: () => refusal('UnauthorizedOperation', 'no', 403) }, [WITHOUT]),
        wrap: unresolved(host(WITHOUT)),
      });
      expect(findings).toMatchObject([{ verdict: 'unknown', cause: { kind: 'denied' } }]);
    }
  });

  it('stays unknown where an answer of another kind came: denied is there', async () => {
    const { findings } = await scan([services], [WITHOUT], [], {
      ListServices: () => refusal('AccessDeniedException', 'no', 403),
    });
    expect(findings).toMatchObject([{ verdict: 'unknown', cause: { kind: 'denied' } }]);
  });
});

it('relations take a listing of what is not offered for empty', async () => {
  const { findings } = await scan([related], [WITH, WITHOUT], [host(WITHOUT)]);
  const reason = '0 here, 0 in all, 0 regions unread, 1 not found, 0 referring.';
  expect(findings.map((it) => [it.region, it.verdict, it.reason])).toEqual([
    [WITHOUT, 'pass', reason],
    [WITH, 'pass', reason],
  ]);
});

it('relations see that a listing failed where the service is offered', async () => {
  const { findings } = await scan([related], [WITH, WITHOUT], [host(WITH)]);
  expect(new Set(findings.map(({ verdict }) => verdict))).toEqual(new Set(['unknown']));
});

it('a region is not asked for what is not offered there', async () => {
  const name = `macie2.${NO_MACIE}.amazonaws.com`;
  const { findings } = await scan([related, regions], [WITH, NO_MACIE], [name]);
  expect(findings.map((it) => `${it.control} ${it.region} ${it.verdict}`).toSorted()).toEqual([
    'regions global pass',
    `related ${NO_MACIE} not-applicable`,
    `related ${WITH} pass`,
  ]);
  const [reason] = findings.filter((it) => it.verdict === 'not-applicable').map((it) => it.reason);
  expect(reason).toBe(`AWS does not offer macie2 in ${NO_MACIE}.`);
  expect(findings.find((it) => it.control === 'regions')?.reason).toBe(`${WITH} have it.`);
});

describe('what is not offered', () => {
  const SCAN = {
    id: 'x',
    started: STARTED,
    finished: STARTED,
    source: 'aws',
    accounts: [ACCOUNT],
    regions: [WITH, WITHOUT],
    calls: { made: 1, denied: 0, throttled: 0, failed: 0 },
  };

  it('is judged the same from a snapshot', async () => {
    const { findings, store } = await scan([services, related], [WITH, WITHOUT], [host(WITHOUT)]);
    const file = join(mkdtempSync(join(tmpdir(), 'seaworthy-not-offered-')), 'one.snapshot');
    const header = {
      format: SNAPSHOT_FORMAT,
      tool: { name: 'seaworthy', version: '1' },
      scan: { ...SCAN, complete: true },
      controls: ['services', 'related'],
    } as const;
    await writeSnapshot(file, header, store);
    const again = ScanStore.open(':memory:', demandOf([related]).references);
    await readSnapshot(file, again);
    judgeStore({ store: again, controls: [services, related] }, SCAN);
    expect([...again.findings()].map((text) => JSON.parse(text) as unknown)).toEqual(findings);
  });

  it('is told in the report, and leaves the scan complete', async () => {
    const { store } = await scan([services], [WITH, WITHOUT], [host(WITHOUT)]);
    const { info } = judgeStore({ store, controls: [services] }, SCAN);
    expect(info.complete).toBe(true);
    expect(info.notices).toEqual([expect.stringContaining(`is there: apprunner in ${WITHOUT}.`)]);
    const later = judgeStore(
      { store, controls: [services] },
      { ...SCAN, started: '2028-01-01T00:00:00.000Z' },
    );
    expect(later.info.notices?.[1]).toContain('regions that AWS offers its services in');
  });

  it('is told by doctor apart from what failed', async () => {
    const { store } = await scan([services], [WITH, WITHOUT], [host(WITHOUT)]);
    const without = notOffered(store);
    expect([...without]).toEqual([['apprunner', [WITHOUT]]]);
    expect(blindSpots(store, [services], without)).toEqual([]);
    const failed = await scan([services], [WITH], [host(WITH)]);
    expect(blindSpots(failed.store, [services], notOffered(failed.store))).toMatchObject([
      { cause: { kind: 'unavailable' }, regions: [WITH] },
    ]);
  });

  it('is told on the screen of doctor by region', () => {
    const view = {
      ...SAMPLE_DOCTOR,
      refused: [],
      notOffered: [{ service: 'apprunner', regions: [WITHOUT] }],
    };
    const text = renderDoctor(view, { columns: 80, colour: false });
    expect(text).toContain(`Not there   not offered in ${WITHOUT}: apprunner\n`);
    expect(text).toContain('✓ All 61 operations');
  });

  it('is named in few regions and counted in many', () => {
    const many = new Map([
      ['amplify', ['a', 'b']],
      ['appstream', ['a', 'b', 'c', 'd']],
    ]);
    expect(describeNotOffered(many)).toBe('amplify in a, b; appstream in 4 regions');
    expect(noteNotOffered(many)).toBe('2 services not offered in 4 regions: nothing to read there.');
    expect(noteNotOffered(new Map([['amplify', ['a']]]))).toBe(
      'amplify not offered in a: nothing to read there.',
    );
  });
});
