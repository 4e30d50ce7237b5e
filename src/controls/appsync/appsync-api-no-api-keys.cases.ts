import { cases, denied } from '../case.ts';

export default cases('appsync-api-no-api-keys', 'appsync:graphql-api', [
  {
    name: 'users',
    verdict: 'pass',
    facts: { authenticationTypes: ['AMAZON_COGNITO_USER_POOLS', 'AWS_IAM'] },
  },
  { name: 'keys', verdict: 'fail', facts: { authenticationTypes: ['API_KEY'] } },
  {
    name: 'keys beside others',
    verdict: 'fail',
    reason: /of AWS_IAM, API_KEY/,
    facts: { authenticationTypes: ['AWS_IAM', 'API_KEY'] },
  },
  { name: 'denied', verdict: 'unknown', facts: { authenticationTypes: denied('appsync:ListGraphqlApis') } },
]);
