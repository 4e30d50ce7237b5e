import { control, of } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

const DIMENSIONS = ['ReadCapacityUnits', 'WriteCapacityUnits'] as const;

export default control({
  id: 'dynamodb-table-autoscaling',
  title: 'DynamoDB tables grow with demand',
  risk: { impact: 'data', exposure: 'inside', ease: 'effort' },
  why: 'A table of fixed capacity refuses requests once that is used up, whether customers or somebody else uses it.',
  fix: 'Make the table on-demand, or let auto scaling change its read and write capacity.',
  items: ['own.defaults'],
  aka: { prowler: ['dynamodb_table_autoscaling_enabled'], securityHub: ['DynamoDB.1'] },
  kind: 'dynamodb:table',
  facts: ['BillingMode'],
  relations: { targets: of('dynamodb:scalable-target', 'tableName', ['ScalableDimension']) },
  judge({ facts: { BillingMode } }, { related: { targets } }) {
    if (BillingMode === 'PAY_PER_REQUEST') return pass('BillingMode is PAY_PER_REQUEST.');
    const scaled = targets.map(({ facts }) => facts.ScalableDimension);
    const fixed = DIMENSIONS.filter((dimension) => !scaled.includes(`dynamodb:table:${dimension}`));
    if (fixed.length === 0) return pass('Auto scaling changes the read and the write capacity.');
    return fail(
      `BillingMode is ${BillingMode}, and nothing scales ${fixed.join(' and ')}; expected: auto scaling, or PAY_PER_REQUEST.`,
    );
  },
});
