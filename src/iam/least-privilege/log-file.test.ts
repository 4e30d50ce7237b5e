import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { record } from './fixtures/records.ts';
import { observedCall } from './events.ts';
import { readLogFile } from './log-file.ts';

const LIST = record('s3 ListBuckets');
const GET = record('lambda ListFunctions20150331');

/** https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_LookupEvents.html */
const LOOKUP = {
  NextToken: 'abc',
  Events: [
    { EventId: '1', EventName: 'ListBuckets', CloudTrailEvent: JSON.stringify(LIST) },
    { EventId: '2', EventName: 'ListFunctions20150331', CloudTrailEvent: JSON.stringify(GET) },
  ],
};

/** https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-validation-digest-file-structure.html */
const DIGEST = {
  awsAccountId: '111122223333',
  digestStartTime: '2015-08-17T14:01:31Z',
  digestEndTime: '2015-08-17T15:01:31Z',
  digestS3Bucket: 'amzn-s3-demo-bucket',
  previousDigestS3Object: null,
  logFiles: [{ s3Bucket: 'amzn-s3-demo-bucket', s3Object: 'AWSLogs/111122223333/CloudTrail/a.json.gz' }],
};

/** https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-event-cloudtrail.html */
const EVENT = { 'detail-type': 'AWS API Call via CloudTrail', source: 'aws.s3', detail: LIST };

function events(text: string): readonly string[] {
  return readLogFile(text).records.map((it) => `${it.place}: ${observedCall(it.value).event}`);
}

const LISTED = 's3.amazonaws.com ListBuckets';
const GOT = 'lambda.amazonaws.com ListFunctions20150331';

describe('finds the records', () => {
  it.each<readonly [string, string, string | undefined, readonly string[]]>([
    [
      'of a log file',
      JSON.stringify({ Records: [LIST, GET] }),
      'log',
      [`Records[0]: ${LISTED}`, `Records[1]: ${GOT}`],
    ],
    ['of an empty log file', '{"Records":[]}', 'log', []],
    [
      'of a log file with a mark',
      `\uFEFF${JSON.stringify({ Records: [LIST] }, null, 2)}`,
      'log',
      [`Records[0]: ${LISTED}`],
    ],
    ['of LookupEvents', JSON.stringify(LOOKUP), 'lookup', [`Events[0]: ${LISTED}`, `Events[1]: ${GOT}`]],
    [
      'one a line',
      `${JSON.stringify(LIST)}\n\n${JSON.stringify(GET)}\r\n`,
      'lines',
      [`line 1: ${LISTED}`, `line 3: ${GOT}`],
    ],
    [
      'of files one a line',
      `${JSON.stringify({ Records: [LIST, GET] })}\n${JSON.stringify(LOOKUP)}`,
      'lines',
      [
        `line 1, Records[0]: ${LISTED}`,
        `line 1, Records[1]: ${GOT}`,
        `line 2, Events[0]: ${LISTED}`,
        `line 2, Events[1]: ${GOT}`,
      ],
    ],
    ['of EventBridge', JSON.stringify([EVENT]), 'log', [`[0]: ${LISTED}`]],
    ['alone', JSON.stringify(LIST), 'log', [`the text: ${LISTED}`]],
    ['in a list', JSON.stringify([GET]), 'log', [`[0]: ${GOT}`]],
    ['nowhere', '{"a":1}', undefined, []],
    ['not in a digest', JSON.stringify(DIGEST), 'digest', []],
    ['not in nothing', ' \n', undefined, []],
    ['not in other text', 'Hello', undefined, []],
  ])('%s', (_, text, kind, wanted) => {
    expect(readLogFile(text).kind).toBe(kind);
    expect(events(text)).toEqual(wanted);
  });
});

describe('tells what it leaves out', () => {
  it('with its place', () => {
    const { records, bad } = readLogFile(
      JSON.stringify({ Records: [LIST, 7, { eventName: 'x' }, null, { CloudTrailEvent: '{' }] }),
    );
    expect(records).toHaveLength(1);
    expect(bad).toEqual({
      count: 4,
      examples: [
        { place: 'Records[1]', why: 'it is no object' },
        { place: 'Records[2]', why: 'it has no eventSource and eventName' },
        { place: 'Records[3]', why: 'it is no object' },
        { place: 'Records[4]', why: 'its CloudTrailEvent is not JSON' },
      ],
    });
  });

  it('line by line', () => {
    const { records, bad } = readLogFile(`${JSON.stringify(LIST)}\n{"half": \n${JSON.stringify(GET)}`);
    expect(records.map((it) => it.place)).toEqual(['line 1', 'line 3']);
    expect(bad).toEqual({ count: 1, examples: [{ place: 'line 2', why: 'the line is not JSON' }] });
  });

  it('with few examples of many', () => {
    const { bad } = readLogFile(JSON.stringify({ Records: Array.from({ length: 1000 }, () => 1) }));
    expect(bad.count).toBe(1000);
    expect(bad.examples).toHaveLength(20);
  });

  it.each([
    [JSON.stringify(DIGEST), {}, 'a digest file names log files and has no records'],
    ['', {}, 'the text is empty'],
    ['Hello', {}, 'the text is not JSON'],
    [JSON.stringify([LIST]), { characters: 5 }, 'the text is longer than 5 characters and was not read'],
    [JSON.stringify([LIST, GET, LIST]), { records: 2 }, 'only the first 2 records were read'],
  ])('with a note', (text, bounds, note) => {
    expect(readLogFile(text, bounds).notes).toContain(note);
  });

  it('reads up to the bound and no further', () => {
    const text = `${JSON.stringify(LIST)}\n${JSON.stringify(GET)}\n${JSON.stringify(LIST)}`;
    expect(readLogFile(text, { records: 2 }).records.map((it) => it.place)).toEqual(['line 1', 'line 2']);
    expect(readLogFile(JSON.stringify(LOOKUP), { records: 1 }).records).toHaveLength(1);
  });
});

describe('whatever the text', () => {
  it('nothing is thrown', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.json().map((it) => `{"Records":[${it}]}\n${it}`),
    );
    fc.assert(fc.property(texts, (text) => readLogFile(text).bad.count >= 0));
  });

  it('every record that was put in comes out, and all else is counted', () => {
    const items = fc.array(fc.oneof(fc.constant(LIST), fc.integer(), fc.constant({ a: 1 })));
    fc.assert(
      fc.property(items, (list) => {
        const { records, bad } = readLogFile(JSON.stringify({ Records: list }));
        expect(records.length).toBe(list.filter((it) => it === LIST).length);
        expect(records.length + bad.count).toBe(list.length);
      }),
    );
  });

  it('nor of JSON as deep as it is long', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    expect(readLogFile(deep).records).toEqual([]);
  });
});
