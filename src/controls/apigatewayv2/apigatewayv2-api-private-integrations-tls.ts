import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'apigatewayv2-api-private-integrations-tls',
  title: 'HTTP APIs ask backends within a VPC over HTTPS',
  risk: { impact: 'data', exposure: 'foothold', ease: 'effort' },
  why: 'Behind a VPC link that speaks plain HTTP, whoever is on that network reads tokens and data in the open.',
  fix: 'Point the integration to an HTTPS listener, and set the server name that its certificate is verified by.',
  items: ['https.endpoints'],
  aka: { securityHub: ['APIGateway.10'] },
  kind: 'apigatewayv2:api',
  facts: ['privateIntegrations'],
  judge({ facts: { privateIntegrations: all } }) {
    if (all.length === 0) return notApplicable('The API has no integration through a VPC link.');
    const plain = all.filter(({ tls }) => !tls).map(({ IntegrationUri }) => IntegrationUri);
    if (plain.length === 0)
      return pass(`All ${all.length} private integrations verify the backend's certificate.`);
    return fail(
      `No TlsConfig for ${plain.join(', ')}; expected: ServerNameToVerify for each private integration.`,
    );
  },
});
