import { cases, denied } from '../case.ts';

export default cases('lambda-url-cors', 'lambda:function', [
  {
    name: 'named',
    verdict: 'pass',
    facts: { urlAuthType: 'NONE', urlAllowOrigins: ['https://www.example.com'] },
  },
  { name: 'none', verdict: 'pass', facts: { urlAuthType: 'NONE', urlAllowOrigins: [] } },
  { name: 'all', verdict: 'fail', facts: { urlAuthType: 'NONE', urlAllowOrigins: ['*'] } },
  {
    name: 'a URL that asks who calls',
    verdict: 'not-applicable',
    facts: { urlAuthType: 'AWS_IAM', urlAllowOrigins: ['*'] },
  },
  { name: 'no URL', verdict: 'not-applicable', facts: { urlAuthType: null, urlAllowOrigins: [] } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { urlAuthType: 'NONE', urlAllowOrigins: denied('lambda:GetFunctionUrlConfig') },
  },
]);
