import { cases, denied } from '../case.ts';

const link = (IntegrationUri: string, tls: boolean) => ({ IntegrationUri, tls });

export default cases('apigatewayv2-api-private-integrations-tls', 'apigatewayv2:api', [
  { name: 'verified', verdict: 'pass', facts: { privateIntegrations: [link('arn:one', true)] } },
  {
    name: 'one is plain',
    verdict: 'fail',
    reason: /for arn:two;/,
    facts: { privateIntegrations: [link('arn:one', true), link('arn:two', false)] },
  },
  { name: 'none within a VPC', verdict: 'not-applicable', facts: { privateIntegrations: [] } },
  { name: 'denied', verdict: 'unknown', facts: { privateIntegrations: denied('apigateway:GET') } },
]);
