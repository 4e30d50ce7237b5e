import { cases, denied } from '../case.ts';

export default cases('lambda-code-signing', 'lambda:function', [
  {
    name: 'signed',
    verdict: 'pass',
    facts: {
      Runtime: 'nodejs24.x',
      CodeSigningConfigArn: 'arn:aws:lambda:eu-west-1:111122223333:code-signing-config:csc-1',
    },
  },
  { name: 'anything goes', verdict: 'fail', facts: { Runtime: 'nodejs24.x', CodeSigningConfigArn: null } },
  { name: 'an image', verdict: 'not-applicable', facts: { Runtime: null, CodeSigningConfigArn: null } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { Runtime: 'nodejs24.x', CodeSigningConfigArn: denied('lambda:GetFunctionCodeSigningConfig') },
  },
]);
