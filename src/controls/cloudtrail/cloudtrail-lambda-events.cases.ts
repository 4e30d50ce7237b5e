import { dataEventCases } from './fixtures/data-events.ts';

export default dataEventCases(
  'cloudtrail-lambda-events',
  {
    type: 'AWS::Lambda::Function',
    all: 'arn:aws:lambda',
    one: 'arn:aws:lambda:eu-west-1:111122223333:function:checkout',
  },
  'WriteOnly',
);
