import { cases, denied } from '../case.ts';

export default cases('appsync-api-field-logging', 'appsync:graphql-api', [
  { name: 'errors', verdict: 'pass', facts: { fieldLogLevel: 'ERROR' } },
  { name: 'everything', verdict: 'pass', facts: { fieldLogLevel: 'ALL' } },
  { name: 'nothing', verdict: 'fail', facts: { fieldLogLevel: 'NONE' } },
  { name: 'denied', verdict: 'unknown', facts: { fieldLogLevel: denied('appsync:ListGraphqlApis') } },
]);
