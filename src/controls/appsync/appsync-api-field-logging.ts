import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'appsync-api-field-logging',
  title: 'AppSync APIs log the resolution of fields',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'Without field logs nobody sees which data a query really fetched, nor whose resolvers failed.',
  fix: 'Turn on logs for the API with the field level ERROR or ALL.',
  items: ['monitor.central'],
  aka: { prowler: ['appsync_field_level_logging_enabled'], securityHub: ['AppSync.2'] },
  kind: 'appsync:graphql-api',
  facts: ['fieldLogLevel'],
  judge({ facts: { fieldLogLevel: level } }) {
    if (level === 'NONE') return fail('The field log level is NONE; expected: ERROR or more.');
    return pass(`The field log level is ${level}.`);
  },
});
