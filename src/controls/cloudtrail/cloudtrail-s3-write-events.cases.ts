import { dataEventCases } from './fixtures/data-events.ts';

export default dataEventCases(
  'cloudtrail-s3-write-events',
  { type: 'AWS::S3::Object', all: 'arn:aws:s3', one: 'arn:aws:s3:::customers/' },
  'WriteOnly',
);
