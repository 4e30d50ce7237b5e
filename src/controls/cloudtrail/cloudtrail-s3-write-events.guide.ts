import { dataEventGuide } from './data-event-guide.ts';

export default dataEventGuide({
  what: 'what is written to and deleted from the objects of all buckets',
  attack:
    'On Monday the invoices of a year are gone from the bucket, and a file asks for money. That somebody may delete is in the policies of eleven roles; which of them did, at what hour and from which address, was never recorded.',
  type: 'AWS::S3::Object',
  readOnly: 'false',
  cost: 'Data events cost ten cents for 100,000, and busy buckets make millions a day: leave out, by `NotStartsWith` on `resources.ARN`, the bucket of the logs and those whose contents are of no concern. Nothing can break.',
});
