import { dataEventGuide } from './data-event-guide.ts';

export default dataEventGuide({
  what: 'what is read from the objects of all buckets',
  attack:
    'A leaked key could read the bucket with the customers for three weeks. Whether it read the one file with all of them or none decides whether forty thousand letters must be written, and nobody can tell.',
  type: 'AWS::S3::Object',
  readOnly: 'true',
  cost: 'Data events cost ten cents for 100,000; reads are the most of them, and a bucket that feeds a website makes more than all others together: leave it out by `NotStartsWith` on `resources.ARN`. Server access logs tell nearly the same for the price of their storage.',
});
