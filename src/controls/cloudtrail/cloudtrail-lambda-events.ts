import { LAMBDA_FUNCTIONS } from '../../effective/data-events.ts';
import { control } from '../../model/control.ts';
import { judgeDataEvents, TRAILS_AND_REGIONS } from './data-event-trail.ts';

export default control({
  id: 'cloudtrail-lambda-events',
  title: 'A trail records who calls Lambda functions',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'Who called a function, and with which credential, stands nowhere else: its own log knows only what it was given.',
  fix: 'Let a multi-region trail log the data events of Lambda.',
  items: ['monitor.cloudtrail'],
  aka: { prowler: ['awslambda_function_invoke_api_operations_cloudtrail_logging_enabled'] },
  kind: 'aws:account',
  facts: [],
  relations: TRAILS_AND_REGIONS,
  judge(_account, { related }) {
    return judgeDataEvents(related, LAMBDA_FUNCTIONS, 'writes', 'calls of Lambda functions');
  },
});
