import { cases, denied } from '../case.ts';

const setting = (method: string, LoggingLevel: string) => ({
  method,
  LoggingLevel,
  CachingEnabled: false,
  CacheDataEncrypted: false,
});

export default cases('apigateway-stage-execution-logging', 'apigateway:stage', [
  { name: 'errors', verdict: 'pass', facts: { MethodSettings: [setting('*/*', 'ERROR')] } },
  { name: 'everything', verdict: 'pass', facts: { MethodSettings: [setting('*/*', 'INFO')] } },
  { name: 'off', verdict: 'fail', facts: { MethodSettings: [setting('*/*', 'OFF')] } },
  { name: 'nothing set', verdict: 'fail', facts: { MethodSettings: [] } },
  {
    name: 'on, but off for one method',
    verdict: 'fail',
    reason: /OFF for \/stock\/GET/,
    facts: { MethodSettings: [setting('*/*', 'INFO'), setting('/stock/GET', 'OFF')] },
  },
  {
    name: 'on for one method only',
    verdict: 'fail',
    facts: { MethodSettings: [setting('/stock/GET', 'INFO')] },
  },
  { name: 'denied', verdict: 'unknown', facts: { MethodSettings: denied('apigateway:GET') } },
]);
