import { control, to } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'apigateway-stage-client-certificate',
  title: 'Stages of REST APIs show their HTTP backends a client certificate',
  risk: { impact: 'defence', exposure: 'internet', ease: 'effort' },
  why: 'A backend on the internet that cannot tell API Gateway from others can be called past the API and its checks.',
  fix: 'Make a client certificate, set it on the stage, and let the backend demand it.',
  items: ['https.endpoints'],
  aka: {
    prowler: ['apigateway_restapi_client_certificate_enabled'],
    cloudsploit: ['apigatewayClientCertificate'],
    securityHub: ['APIGateway.2'],
  },
  kind: 'apigateway:stage',
  facts: ['RestApiId', 'ClientCertificateId'],
  relations: { api: to('apigateway:rest-api', 'RestApiId', ['methods']) },
  judge({ facts: { ClientCertificateId: certificate } }, { related: { api } }) {
    if (certificate !== null) return pass(`Backends are shown the client certificate ${certificate}.`);
    const [it] = api;
    const methods = it?.found === true ? it.to.facts.methods : [];
    const http = methods.filter(({ integration }) => integration?.startsWith('HTTP') === true);
    if (http.length === 0)
      return notApplicable('No method has an HTTP backend: AWS signs its calls to functions and services.');
    const [{ HttpMethod, path } = { HttpMethod: '', path: '' }] = http;
    return fail(
      `No client certificate is set, while ${HttpMethod} ${path} has an HTTP backend; expected: one.`,
    );
  },
});
