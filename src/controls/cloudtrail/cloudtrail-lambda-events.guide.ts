import { dataEventGuide } from './data-event-guide.ts';

export default dataEventGuide({
  what: 'every call (`Invoke`) of a Lambda function',
  attack:
    'A function that pays out refunds was called four hundred times on Sunday. Its own log holds the four hundred orders; that the calls came from the key of a test user, and from which address, only the data events would say.',
  type: 'AWS::Lambda::Function',
  cost: 'Data events cost ten cents for 100,000: functions that are called without pause may cost more to record than to run. Leave those out by `NotEquals` on `resources.ARN`.',
});
