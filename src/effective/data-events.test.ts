import { describe, expect, it } from 'vitest';
import type { AdvancedFieldSelector, TrailEventSelectors } from '../model/kinds/cloudtrail.ts';
import { dataEvents, LAMBDA_FUNCTIONS, S3_OBJECTS } from './data-events.ts';

function basic(ReadWriteType: string, Type: string, ...Values: readonly string[]): TrailEventSelectors {
  const selector = {
    ReadWriteType,
    IncludeManagementEvents: true,
    ExcludeManagementEventSources: [],
    DataResources: [{ Type, Values }],
  };
  return { EventSelectors: [selector], AdvancedEventSelectors: [] };
}

const DATA = { Field: 'eventCategory', Equals: ['Data'] };
const OBJECTS = { Field: 'resources.type', Equals: ['AWS::S3::Object'] };

function advanced(...selectors: readonly (readonly AdvancedFieldSelector[])[]): TrailEventSelectors {
  return { EventSelectors: [], AdvancedEventSelectors: selectors };
}

// https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-data-events-with-cloudtrail.html
describe('data events of objects', () => {
  it.each<[string, TrailEventSelectors, string, string]>([
    ['the default', advanced(), 'none', 'none'],
    ['all buckets', basic('All', 'AWS::S3::Object', 'arn:aws:s3'), 'all', 'all'],
    ['all buckets, as the console writes it', basic('All', 'AWS::S3::Object', 'arn:aws:s3:::'), 'all', 'all'],
    ['all buckets in China', basic('All', 'AWS::S3::Object', 'arn:aws-cn:s3:::'), 'all', 'all'],
    ['writes', basic('WriteOnly', 'AWS::S3::Object', 'arn:aws:s3'), 'none', 'all'],
    ['reads', basic('ReadOnly', 'AWS::S3::Object', 'arn:aws:s3'), 'all', 'none'],
    ['one bucket', basic('All', 'AWS::S3::Object', 'arn:aws:s3:::customers/'), 'some', 'some'],
    ['functions', basic('All', 'AWS::Lambda::Function', 'arn:aws:lambda'), 'none', 'none'],
    ['advanced', advanced([DATA, OBJECTS]), 'all', 'all'],
    ['advanced writes', advanced([DATA, OBJECTS, { Field: 'readOnly', Equals: ['false'] }]), 'none', 'all'],
    [
      'a name of an event',
      advanced([DATA, OBJECTS, { Field: 'eventName', Equals: ['DeleteObject'] }]),
      'some',
      'some',
    ],
    [
      'one bucket, advanced',
      advanced([DATA, OBJECTS, { Field: 'resources.ARN', StartsWith: ['arn:aws:s3:::customers/'] }]),
      'some',
      'some',
    ],
    [
      'all but the logs',
      advanced([DATA, OBJECTS, { Field: 'resources.ARN', NotStartsWith: ['arn:aws:s3:::logs/'] }]),
      'all',
      'all',
    ],
    ['management events', advanced([{ Field: 'eventCategory', Equals: ['Management'] }]), 'none', 'none'],
    [
      'some reads and all writes',
      advanced(
        [DATA, OBJECTS, { Field: 'eventName', Equals: ['GetObject'] }],
        [DATA, OBJECTS, { Field: 'readOnly', Equals: ['false'] }],
      ),
      'some',
      'all',
    ],
  ])('%s', (_, selectors, reads, writes) => {
    const found = dataEvents(selectors, S3_OBJECTS);
    expect([found.reads.recorded, found.writes.recorded]).toEqual([reads, writes]);
  });

  it('names what is left out', () => {
    const selectors = advanced([
      DATA,
      OBJECTS,
      { Field: 'resources.ARN', NotStartsWith: ['arn:aws:s3:::logs/'] },
    ]);
    expect(dataEvents(selectors, S3_OBJECTS).writes.except).toEqual(['arn:aws:s3:::logs/']);
  });
});

it('data events of functions', () => {
  const selectors = basic('All', 'AWS::Lambda::Function', 'arn:aws:lambda');
  expect(dataEvents(selectors, LAMBDA_FUNCTIONS).writes.recorded).toBe('all');
});
