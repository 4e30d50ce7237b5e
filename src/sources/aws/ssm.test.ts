import { describe, expect, it } from 'vitest';
import { readFacts } from './fixtures/read-facts.ts';
import { refusal } from './fixtures/scan-answers.ts';

const DOCUMENTS = { ListDocuments: () => ({ DocumentIdentifiers: [{ Name: 'setup' }] }) };

describe('documents of Systems Manager', () => {
  it('are asked for as JSON, whatever they were written in', async () => {
    const { facts, calls } = await readFacts('ssm:document', ['contentSecrets', 'sessionLogs'], {
      ...DOCUMENTS,
      GetDocument: () => ({
        DocumentType: 'Command',
        Content: JSON.stringify({ mainSteps: [{ inputs: { runCommand: ['export DB_PASSWORD=hunter2'] } }] }),
      }),
    });
    expect(calls.map(({ input }) => input)).toContainEqual({ Name: 'setup', DocumentFormat: 'JSON' });
    expect(facts).toEqual({
      setup: {
        contentSecrets: [{ name: 'runCommand: DB_PASSWORD', kind: 'named-secret' }],
        sessionLogs: null,
      },
    });
  });

  it.each([
    [
      JSON.stringify({ inputs: { s3BucketName: ' logs ' } }),
      { s3BucketName: 'logs', cloudWatchLogGroupName: '' },
    ],
    [JSON.stringify({ schemaVersion: '1.0' }), { s3BucketName: '', cloudWatchLogGroupName: '' }],
    ['schemaVersion: "1.0"', { unknown: expect.objectContaining({ kind: 'unparsable' }) }],
  ])('tell where sessions are logged: %s', async (Content, sessionLogs) => {
    const { facts } = await readFacts('ssm:document', ['sessionLogs'], {
      ...DOCUMENTS,
      GetDocument: () => ({ DocumentType: 'Session', Content }),
    });
    expect(facts).toEqual({ setup: { sessionLogs } });
  });

  it.each([
    [JSON.stringify({ inputs: { maxSessionDuration: ' 60 ' } }), { maxSessionDuration: 60 }],
    [JSON.stringify({ inputs: { maxSessionDuration: '' } }), { maxSessionDuration: null }],
    [JSON.stringify({ schemaVersion: '1.0' }), { maxSessionDuration: null }],
    ['schemaVersion: "1.0"', { unknown: expect.objectContaining({ kind: 'unparsable' }) }],
  ])('tell when sessions end: %s', async (Content, sessionLimits) => {
    const { facts } = await readFacts('ssm:document', ['sessionLimits'], {
      ...DOCUMENTS,
      GetDocument: () => ({ DocumentType: 'Session', Content }),
    });
    expect(facts).toEqual({ setup: { sessionLimits } });
  });

  it('are shared with everybody where AWS says so, in either spelling', async () => {
    const { facts } = await readFacts('ssm:document', ['sharedWith'], {
      ...DOCUMENTS,
      DescribeDocumentPermission: () => ({ AccountIds: ['All', '444455556666'] }),
    });
    expect(facts).toEqual({ setup: { sharedWith: ['all', '444455556666'] } });
  });
});

it('parameters are known by their names alone', async () => {
  const { facts, calls } = await readFacts('ssm:parameter', ['Type', 'isNamedLikeSecret'], {
    DescribeParameters: () => ({
      Parameters: [
        { Name: '/shop/db/password', Type: 'String' },
        { Name: '/aws/tokenizer-size', Type: 'String' },
      ],
    }),
  });
  expect(calls.map(({ operation }) => operation)).toEqual(['DescribeParameters']);
  expect(facts).toEqual({
    '/shop/db/password': { Type: 'String', isNamedLikeSecret: true },
    '/aws/tokenizer-size': { Type: 'String', isNamedLikeSecret: false },
  });
});

it('a setting that was never made is null', async () => {
  const { facts } = await readFacts('aws:region', ['ssmDocumentSharing', 'ssmAutomationLogs'], {
    GetServiceSetting: ({ input }) =>
      String(input['SettingId']).includes('public-sharing')
        ? { ServiceSetting: { SettingValue: 'Enable' } }
        : refusal('ServiceSettingNotFound', 'not found', 400),
  });
  expect(facts).toEqual({ 'eu-west-1': { ssmDocumentSharing: 'Enable', ssmAutomationLogs: null } });
});

it('of a machine it is told whether the agent is the newest, or not', async () => {
  const machine = { PingStatus: 'Online', AgentVersion: '3.3.3050.0', PlatformType: 'Linux' };
  const { facts } = await readFacts('ssm:managed-instance', ['AgentVersion', 'isLatestVersion'], {
    DescribeInstanceInformation: () => ({
      InstanceInformationList: [
        { InstanceId: 'i-1', IsLatestVersion: false, ...machine },
        { InstanceId: 'i-2', ...machine },
      ],
    }),
  });
  expect(facts).toEqual({
    'i-1': { AgentVersion: '3.3.3050.0', isLatestVersion: false },
    'i-2': { AgentVersion: '3.3.3050.0', isLatestVersion: null },
  });
});
