import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { HttpRequest, HttpResponse } from '@smithy/core/protocols';
import { describe, expect, it } from 'vitest';
import type { Wire } from '../aws/transport.ts';
import { wholeAnswers } from '../aws/transport.ts';
import { EXCHANGES_FILE, HEADER_FILE } from './format.ts';
import { openTape } from './play.ts';
import { recordTape, TapeError } from './record.ts';

const SIGNED =
  'AWS4-HMAC-SHA256 Credential=AKIAEXAMPLE/20261101/eu-west-1/iam/aws4_request, SignedHeaders=host, Signature=feed';
const folder = (): string => join(mkdtempSync(join(tmpdir(), 'seaworthy-tape-')), 'tape');
const HEADER = { tool: '1', recorded: '2026-11-01T00:00:00.000Z', region: 'eu-west-1' };

function ask(body: string): HttpRequest {
  return new HttpRequest({
    hostname: 'iam.amazonaws.com',
    method: 'POST',
    path: '/',
    headers: {
      authorization: SIGNED,
      'x-amz-security-token': 'SESSION-TOKEN',
      'x-amz-date': '20261101T000000Z',
    },
    body,
  });
}

async function recorded(answers: readonly [string, string][], scrub = false): Promise<string> {
  const to = folder();
  const recorder = recordTape(to, HEADER, scrub);
  const left = [...answers];
  const wire: Wire = {
    handle: async () => ({
      response: new HttpResponse({
        statusCode: 200,
        headers: { 'x-amzn-requestid': 'r' },
        body: Buffer.from(left.shift()?.[1] ?? ''),
      }),
    }),
    metadata: { handlerProtocol: 'test' },
  };
  const listening = wholeAnswers(wire, {
    onExchange: (request, answer) => recorder.exchange(request, answer),
  });
  for (const [question] of answers) await listening.handle(ask(question));
  recorder.close();
  return to;
}

async function play(from: string, question: string): Promise<string> {
  const { wire } = await openTape(from);
  const { response } = await wire.handle(ask(question));
  return Buffer.from(response.body).toString();
}

describe('tape', () => {
  it('plays back what was recorded, by the request and not by its order', async () => {
    const tape = await recorded([
      ['Action=ListUsers', '<A>1</A>'],
      ['Action=ListRoles', '<A>2</A>'],
    ]);
    expect(await play(tape, 'Action=ListRoles')).toBe('<A>2</A>');
    expect(await play(tape, 'Action=ListUsers')).toBe('<A>1</A>');
  });

  it('plays answers to the same request in their order, and the last one for good', async () => {
    const tape = await recorded([
      ['Action=Poll', '<A>wait</A>'],
      ['Action=Poll', '<A>done</A>'],
    ]);
    const { wire } = await openTape(tape);
    const texts: string[] = [];
    for (let n = 0; n < 3; n += 1)
      texts.push(Buffer.from((await wire.handle(ask('Action=Poll'))).response.body).toString());
    expect(texts).toEqual(['<A>wait</A>', '<A>done</A>', '<A>done</A>']);
  });

  it('holds no credential, and is for its owner alone', async () => {
    const tape = await recorded([['Action=ListUsers', '<A/>']]);
    const text =
      readFileSync(join(tape, EXCHANGES_FILE), 'utf8') + readFileSync(join(tape, HEADER_FILE), 'utf8');
    for (const secret of ['SESSION-TOKEN', 'AKIAEXAMPLE', 'feed']) expect(text).not.toContain(secret);
    expect(statSync(join(tape, EXCHANGES_FILE)).mode & 0o077).toBe(0);
  });

  it.each([
    ['{"SecretAccessKey": "wJalr\\"XUtn", "UserName": "a"}', 'wJalr', '"UserName": "a"'],
    ['<Origin><HeaderValue>hunter2</HeaderValue><Id>o1</Id></Origin>', 'hunter2', '<Id>o1</Id>'],
    [
      '{"PrivateKey": "-----BEGIN RSA PRIVATE KEY-----\\nMIIE\\n-----END RSA PRIVATE KEY-----"}',
      'MIIE',
      'PrivateKey',
    ],
    [
      '<A><instanceId>i-1</instanceId><userData><value>aHVudGVyMg==</value></userData></A>',
      'aHVudGVyMg',
      'i-1',
    ],
    ['<item><preSharedKey>hunter2</preSharedKey><ikeVersions/></item>', 'hunter2', 'ikeVersions'],
    ['{"x": "-----BEGIN PRIVATE KEY-----\\nMIIE\\n-----END PRIVATE KEY-----"}', 'MIIE', '"x"'],
  ])('takes the secret out of %s', async (body, secret, kept) => {
    const tape = await recorded([['Action=A', body]]);
    const played = await play(tape, 'Action=A');
    expect(played).not.toContain(secret);
    expect(played).toContain(kept);
  });

  it.each([
    [
      'a variable of a function, and one that only may be a secret',
      '{"Environment":{"Variables":{"DB_PASSWORD":"hunter2","MODE":"hunter2"}}}',
      '{"Environment":{"Variables":{"DB_PASSWORD":"REDACTED","MODE":"<redacted>"}}}',
    ],
    [
      'a variable of a container, whatever comes first',
      '{"environment":[{"value":"hunter2","name":"API_KEY"}],"command":["-p","hunter2"]}',
      '{"environment":[{"value":"REDACTED","name":"API_KEY"}],"command":["<redacted>","<redacted>"]}',
    ],
    [
      'parameters and outputs of a stack',
      '<R><Parameters><member><ParameterKey>DbToken</ParameterKey><ParameterValue>hunter2</ParameterValue></member></Parameters><Outputs><member><OutputKey>Url</OutputKey><OutputValue>redis://:hunter2@c</OutputValue></member><member><OutputKey>BootstrapVersion</OutputKey><OutputValue>21</OutputValue></member></Outputs></R>',
      '<R><Parameters><member><ParameterKey>DbToken</ParameterKey><ParameterValue>REDACTED</ParameterValue></member></Parameters><Outputs><member><OutputKey>Url</OutputKey><OutputValue>redacted://redacted:REDACTED@redacted</OutputValue></member><member><OutputKey>BootstrapVersion</OutputKey><OutputValue>21</OutputValue></member></Outputs></R>',
    ],
    [
      'a parameter group, which keeps what is no secret',
      '<R><P><ParameterName>rds.force_ssl</ParameterName><ParameterValue>1</ParameterValue></P></R>',
      '<R><P><ParameterName>rds.force_ssl</ParameterName><ParameterValue>1</ParameterValue></P></R>',
    ],
    [
      'a document of Systems Manager',
      '{"Content":"{\\"inputs\\":{\\"s3BucketName\\":\\"logs\\"},\\"run\\":[\\"export TOKEN=hunter2\\",\\"mysql -phunter2\\"]}","DocumentFormat":"JSON"}',
      '{"Content":"{\\"inputs\\":{\\"s3BucketName\\":\\"logs\\"},\\"run\\":[\\"TOKEN=REDACTED\\",\\"<redacted>\\"]}","DocumentFormat":"JSON"}',
    ],
    [
      'a queue’s policy, which keeps what it allows',
      '{"Attributes":{"Policy":"{\\"Statement\\":[{\\"Condition\\":{\\"StringEquals\\":{\\"aws:Referer\\":[\\"hunter2\\",\\"https://a.example/*\\"]}}}]}"}}',
      '{"Attributes":{"Policy":"{\\"Statement\\":[{\\"Condition\\":{\\"StringEquals\\":{\\"aws:Referer\\":[\\"REDACTED\\",\\"https://a.example/*\\"]}}}]}"}}',
    ],
    [
      'a bucket’s policy',
      '{"Statement":[{"Sid":"token: hunter3","Condition":{"StringLike":{"aws:UserAgent":"hunter2"}}}]}',
      '{"Statement":[{"Sid":"token: hunter3","Condition":{"StringLike":{"aws:UserAgent":"REDACTED"}}}]}',
    ],
    [
      'a percent-encoded policy',
      `<R><PolicyDocument>${encodeURIComponent('{"Statement":[{"Condition":{"StringEquals":{"x":"db://a:hunter2@b"}}}]}')}</PolicyDocument></R>`,
      `<R><PolicyDocument>${encodeURIComponent('{"Statement":[{"Condition":{"StringEquals":{"x":"db://a:REDACTED@b"}}}]}')}</PolicyDocument></R>`,
    ],
    [
      'the header by which a load balancer knows its distribution',
      '<R><HttpHeaderConfig><HttpHeaderName>X-From</HttpHeaderName><Values><member>hunter2</member></Values></HttpHeaderConfig></R>',
      '<R><HttpHeaderConfig><HttpHeaderName>X-From</HttpHeaderName><Values><member>REDACTED</member></Values></HttpHeaderConfig></R>',
    ],
    [
      'a tag, by its name or its form',
      '<R><tagSet><item><key>token</key><value>hunter2</value></item><item><key>db</key><value>a&amp;b pwd=hunter2</value></item></tagSet></R>',
      '<R><tagSet><item><key>token</key><value>REDACTED</value></item><item><key>db</key><value>a&#38;b pwd=REDACTED</value></item></tagSet></R>',
    ],
    [
      'page tokens and keys of KMS, which are none',
      '{"NextToken":"wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY","encryptionKey":"1234abcd-12ab","n":1.0}',
      '{"NextToken":"wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY","encryptionKey":"1234abcd-12ab","n":1.0}',
    ],
    [
      'the ids of access keys, which are names',
      '<R><AccessKeyId>AKIAIOSFODNN7EXAMPLE</AccessKeyId><SecretAccessKey>hunter2</SecretAccessKey></R>',
      '<R><AccessKeyId>AKIAIOSFODNN7EXAMPLE</AccessKeyId><SecretAccessKey>REDACTED</SecretAccessKey></R>',
    ],
    ['JSON that is none', '{"password":"hunter2}', ''],
    ['XML that is none', '<R><a>password: hunter2</b></R>', ''],
    ['a web page', 'password: hunter2', ''],
  ])('records %s', async (_, body, recordedAs) => {
    expect(await play(await recorded([['Action=A', body]]), 'Action=A')).toBe(recordedAs);
  });

  it('records the places of credentials in user data, and no more of it', async () => {
    const script = ['#!/bin/sh', 'mysql -phunter2', 'export DB_PASSWORD=hunter2', ''].join('\n');
    const userData = (text: string | Buffer): string =>
      `<R><userData><value>${Buffer.from(text).toString('base64')}</value></userData></R>`;
    const tape = await recorded([
      ['Action=A', userData(script)],
      ['Action=B', userData(gzipSync(script))],
      ['Action=C', userData(Buffer.from([0x1f, 0x8b, 1]))],
    ]);
    for (const action of ['A', 'B']) {
      const value = /<value>(.*)<\/value>/.exec(await play(tape, `Action=${action}`))?.[1] ?? '';
      expect(Buffer.from(value, 'base64').toString()).toBe('\n\nDB_PASSWORD=REDACTED');
    }
    expect(await play(tape, 'Action=C')).toContain('<value>REDACTED</value>');
  });

  it('scrubs account ids the same way everywhere, in base64 reports too, and still plays', async () => {
    const report = Buffer.from('user,arn\nx,arn:aws:iam::123456789012:user/x\n').toString('base64');
    const tape = await recorded(
      [
        ['Action=GetCallerIdentity', '<Account>123456789012</Account>'],
        ['Action=Ask&Id=123456789012', '<A>arn:aws:iam::210987654321:root 123456789012</A>'],
        ['Action=GetCredentialReport', `<A><Content>${report}</Content></A>`],
      ],
      true,
    );
    expect(readFileSync(join(tape, EXCHANGES_FILE), 'utf8')).not.toMatch(/123456789012|210987654321/);
    expect(await play(tape, 'Action=GetCallerIdentity')).toBe('<Account>111122223333</Account>');
    expect(await play(tape, 'Action=Ask&Id=111122223333')).toBe(
      '<A>arn:aws:iam::900000000001:root 111122223333</A>',
    );
    const content =
      /<Content>(.*)<\/Content>/.exec(await play(tape, 'Action=GetCredentialReport'))?.[1] ?? '';
    expect(Buffer.from(content, 'base64').toString()).toContain('arn:aws:iam::111122223333:user/x');
  });

  it('says what it has no answer to', async () => {
    const tape = await recorded([['Action=A', '<A/>']]);
    await expect(play(tape, 'Action=B')).rejects.toMatchObject({
      name: 'NotOnTape',
      message: 'iam eu-west-1 B',
    });
  });

  it('refuses a folder that is in use, one without a tape, another version and a damaged tape', async () => {
    const tape = await recorded([['Action=A', '<A/>']]);
    expect(() => recordTape(tape, HEADER, false)).toThrow(TapeError);
    await expect(openTape(folder())).rejects.toThrow('holds no tape');
    writeFileSync(join(tape, EXCHANGES_FILE), '{"key":');
    await expect(openTape(tape)).rejects.toThrow('damaged at line 1');
    writeFileSync(join(tape, HEADER_FILE), '{"format":"seaworthy-tape/7"}');
    await expect(openTape(tape)).rejects.toThrow('seaworthy-tape/7');
  });
});
