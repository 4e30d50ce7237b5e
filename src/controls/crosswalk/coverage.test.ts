import { describe, expect, it } from 'vitest';
import { CONTROLS } from '../registry.ts';
import { coverageOf } from './coverage.ts';
import { NOT_ASKED } from './not-asked.ts';
import { peerControls, PEERS } from './peer-controls.ts';

describe('the peers’ lists', () => {
  // Counted in the lists that the peers publish.
  it.each([
    ['prowler', 645, 'accessanalyzer_enabled', 'accessanalyzer', 'low', false],
    ['cloudsploit', 616, 'ebsEncryptionEnabled', 'EC2', 'high', false],
    ['securityHub', 442, 'EC2.19', 'EC2', 'critical', true],
  ] as const)('of %s hold %i controls', (peer, count, id, service, severity, fsbp) => {
    const all = peerControls(peer);
    expect(new Set(all.map((it) => it.id)).size).toBe(count);
    expect(all).toHaveLength(count);
    expect(all.find((it) => it.id === id)).toEqual({ id, service, severity, fsbp, retired: false });
  });

  it('tell what is of FSBP, and what is retired', () => {
    expect(peerControls('securityHub').filter((it) => it.fsbp)).toHaveLength(370);
    expect(peerControls('prowler').filter((it) => it.retired)).toHaveLength(4);
  });
});

describe('the reasons not to ask', () => {
  it('are about services and controls that the peer has', () => {
    const strangers = NOT_ASKED.flatMap(({ peer, services = [], ids = [], endings = [] }) => {
      const theirs = peerControls(peer);
      return [
        ...services.filter((name) => !theirs.some((it) => it.service === name)),
        ...ids.filter((id) => !theirs.some((it) => it.id === id)),
        ...endings.filter((ending) => !theirs.some((it) => it.id.endsWith(ending))),
      ];
    });
    expect(strangers).toEqual([]);
  });

  it('are not about what a control of ours asks', () => {
    const contradictions = NOT_ASKED.flatMap(({ peer, ids = [] }) =>
      ids.filter((id) => CONTROLS.some(({ aka }) => aka[peer]?.includes(id) === true)),
    );
    expect(contradictions).toEqual([]);
  });

  it('name each control once', () => {
    for (const peer of PEERS) {
      const named = NOT_ASKED.filter((it) => it.peer === peer).flatMap((it) => it.ids ?? []);
      expect(named.length).toBe(new Set(named).size);
    }
  });

  it.each(NOT_ASKED)('are sentences: $why', ({ why }) => {
    expect(why).toMatch(/^[A-Z][^<>\n]*\.$/);
  });
});

describe('coverage', () => {
  const [prowler, cloudsploit, securityHub] = coverageOf([
    { id: 'one', aka: { prowler: ['sqs_queues_not_publicly_accessible'], securityHub: ['SQS.3'] } },
    { id: 'two', aka: { securityHub: ['SQS.3'] } },
  ]);

  it('counts what is asked, covered, left out and open', () => {
    expect(prowler?.services.find((it) => it.service === 'sqs')).toEqual({
      service: 'sqs',
      asked: 2,
      covered: 1,
      notAsked: 0,
      open: 1,
    });
    expect(cloudsploit?.services.find((it) => it.service === 'QLDB')).toMatchObject({ notAsked: 3, open: 0 });
  });

  it('names ours that ask the same', () => {
    const answered = securityHub?.controls.find((it) => it.control.id === 'SQS.3');
    expect(answered).toMatchObject({ by: ['one', 'two'], why: null });
  });

  it('gives a reason for what is left out, and none for what is open', () => {
    const byId = new Map(prowler?.controls.map((it) => [it.control.id, it.why]));
    expect(byId.get('s3_bucket_default_encryption')).toMatch(/retired/);
    expect(byId.get('ec2_elastic_ip_shodan')).toMatch(/nobody but AWS/);
    expect(byId.get('sqs_queues_server_side_encryption_enabled')).toBeNull();
  });

  it('adds up', () => {
    for (const { asked, covered, notAsked, open, services } of coverageOf(CONTROLS)) {
      expect(covered + notAsked + open).toBe(asked);
      expect(services.reduce((sum, it) => sum + it.asked, 0)).toBe(asked);
    }
  });
});
