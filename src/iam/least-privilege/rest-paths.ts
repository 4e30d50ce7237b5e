/**
 * API Gateway: its policies allow HTTP methods on paths, so each event stands for one of both. From the service's API
 * models: the event, the method and the path, with the request's parameters in braces. Events that have an action of
 * their own (`CreateRoutingRule`) are not here.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-using-iam-policies-to-create-and-manage-apis.html
 */
const REST_APIS = `
CreateApiKey POST /apikeys
CreateAuthorizer POST /restapis/{restApiId}/authorizers
CreateBasePathMapping POST /domainnames/{domainName}/basepathmappings
CreateDeployment POST /restapis/{restApiId}/deployments
CreateDocumentationPart POST /restapis/{restApiId}/documentation/parts
CreateDocumentationVersion POST /restapis/{restApiId}/documentation/versions
CreateDomainName POST /domainnames
CreateDomainNameAccessAssociation POST /domainnameaccessassociations
CreateModel POST /restapis/{restApiId}/models
CreateRequestValidator POST /restapis/{restApiId}/requestvalidators
CreateResource POST /restapis/{restApiId}/resources/{parentId}
CreateRestApi POST /restapis
CreateStage POST /restapis/{restApiId}/stages
CreateUsagePlan POST /usageplans
CreateUsagePlanKey POST /usageplans/{usagePlanId}/keys
CreateVpcLink POST /vpclinks
DeleteApiKey DELETE /apikeys/{apiKey}
DeleteAuthorizer DELETE /restapis/{restApiId}/authorizers/{authorizerId}
DeleteBasePathMapping DELETE /domainnames/{domainName}/basepathmappings/{basePath}
DeleteClientCertificate DELETE /clientcertificates/{clientCertificateId}
DeleteDeployment DELETE /restapis/{restApiId}/deployments/{deploymentId}
DeleteDocumentationPart DELETE /restapis/{restApiId}/documentation/parts/{documentationPartId}
DeleteDocumentationVersion DELETE /restapis/{restApiId}/documentation/versions/{documentationVersion}
DeleteDomainName DELETE /domainnames/{domainName}
DeleteDomainNameAccessAssociation DELETE /domainnameaccessassociations/{domainNameAccessAssociationArn}
DeleteGatewayResponse DELETE /restapis/{restApiId}/gatewayresponses/{responseType}
DeleteIntegration DELETE /restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/integration
DeleteIntegrationResponse DELETE /restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/integration/responses/{statusCode}
DeleteMethod DELETE /restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}
DeleteMethodResponse DELETE /restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/responses/{statusCode}
DeleteModel DELETE /restapis/{restApiId}/models/{modelName}
DeleteRequestValidator DELETE /restapis/{restApiId}/requestvalidators/{requestValidatorId}
DeleteResource DELETE /restapis/{restApiId}/resources/{resourceId}
DeleteRestApi DELETE /restapis/{restApiId}
DeleteStage DELETE /restapis/{restApiId}/stages/{stageName}
DeleteUsagePlan DELETE /usageplans/{usagePlanId}
DeleteUsagePlanKey DELETE /usageplans/{usagePlanId}/keys/{keyId}
DeleteVpcLink DELETE /vpclinks/{vpcLinkId}
FlushStageAuthorizersCache DELETE /restapis/{restApiId}/stages/{stageName}/cache/authorizers
FlushStageCache DELETE /restapis/{restApiId}/stages/{stageName}/cache/data
GenerateClientCertificate POST /clientcertificates
GetAccount GET /account
GetApiKey GET /apikeys/{apiKey}
GetApiKeys GET /apikeys
GetAuthorizer GET /restapis/{restApiId}/authorizers/{authorizerId}
GetAuthorizers GET /restapis/{restApiId}/authorizers
GetBasePathMapping GET /domainnames/{domainName}/basepathmappings/{basePath}
GetBasePathMappings GET /domainnames/{domainName}/basepathmappings
GetClientCertificate GET /clientcertificates/{clientCertificateId}
GetClientCertificates GET /clientcertificates
GetDeployment GET /restapis/{restApiId}/deployments/{deploymentId}
GetDeployments GET /restapis/{restApiId}/deployments
GetDocumentationPart GET /restapis/{restApiId}/documentation/parts/{documentationPartId}
GetDocumentationParts GET /restapis/{restApiId}/documentation/parts
GetDocumentationVersion GET /restapis/{restApiId}/documentation/versions/{documentationVersion}
GetDocumentationVersions GET /restapis/{restApiId}/documentation/versions
GetDomainName GET /domainnames/{domainName}
GetDomainNameAccessAssociations GET /domainnameaccessassociations
GetDomainNames GET /domainnames
GetExport GET /restapis/{restApiId}/stages/{stageName}/exports/{exportType}
GetGatewayResponse GET /restapis/{restApiId}/gatewayresponses/{responseType}
GetGatewayResponses GET /restapis/{restApiId}/gatewayresponses
GetIntegration GET /restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/integration
GetIntegrationResponse GET /restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/integration/responses/{statusCode}
GetMethod GET /restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}
GetMethodResponse GET /restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/responses/{statusCode}
GetModel GET /restapis/{restApiId}/models/{modelName}
GetModelTemplate GET /restapis/{restApiId}/models/{modelName}/default_template
GetModels GET /restapis/{restApiId}/models
GetRequestValidator GET /restapis/{restApiId}/requestvalidators/{requestValidatorId}
GetRequestValidators GET /restapis/{restApiId}/requestvalidators
GetResource GET /restapis/{restApiId}/resources/{resourceId}
GetResources GET /restapis/{restApiId}/resources
GetRestApi GET /restapis/{restApiId}
GetRestApis GET /restapis
GetSdk GET /restapis/{restApiId}/stages/{stageName}/sdks/{sdkType}
GetSdkType GET /sdktypes/{id}
GetSdkTypes GET /sdktypes
GetStage GET /restapis/{restApiId}/stages/{stageName}
GetStages GET /restapis/{restApiId}/stages
GetTags GET /tags/{resourceArn}
GetUsage GET /usageplans/{usagePlanId}/usage
GetUsagePlan GET /usageplans/{usagePlanId}
GetUsagePlanKey GET /usageplans/{usagePlanId}/keys/{keyId}
GetUsagePlanKeys GET /usageplans/{usagePlanId}/keys
GetUsagePlans GET /usageplans
GetVpcLink GET /vpclinks/{vpcLinkId}
GetVpcLinks GET /vpclinks
ImportApiKeys POST /apikeys
ImportDocumentationParts PUT /restapis/{restApiId}/documentation/parts
ImportRestApi POST /restapis
PutGatewayResponse PUT /restapis/{restApiId}/gatewayresponses/{responseType}
PutIntegration PUT /restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/integration
PutIntegrationResponse PUT /restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/integration/responses/{statusCode}
PutMethod PUT /restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}
PutMethodResponse PUT /restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/responses/{statusCode}
PutRestApi PUT /restapis/{restApiId}
RejectDomainNameAccessAssociation POST /rejectdomainnameaccessassociations
TagResource PUT /tags/{resourceArn}
TestInvokeAuthorizer POST /restapis/{restApiId}/authorizers/{authorizerId}
TestInvokeMethod POST /restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}
UntagResource DELETE /tags/{resourceArn}
UpdateAccount PATCH /account
UpdateApiKey PATCH /apikeys/{apiKey}
UpdateAuthorizer PATCH /restapis/{restApiId}/authorizers/{authorizerId}
UpdateBasePathMapping PATCH /domainnames/{domainName}/basepathmappings/{basePath}
UpdateClientCertificate PATCH /clientcertificates/{clientCertificateId}
UpdateDeployment PATCH /restapis/{restApiId}/deployments/{deploymentId}
UpdateDocumentationPart PATCH /restapis/{restApiId}/documentation/parts/{documentationPartId}
UpdateDocumentationVersion PATCH /restapis/{restApiId}/documentation/versions/{documentationVersion}
UpdateDomainName PATCH /domainnames/{domainName}
UpdateGatewayResponse PATCH /restapis/{restApiId}/gatewayresponses/{responseType}
UpdateIntegration PATCH /restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/integration
UpdateIntegrationResponse PATCH /restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/integration/responses/{statusCode}
UpdateMethod PATCH /restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}
UpdateMethodResponse PATCH /restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/responses/{statusCode}
UpdateModel PATCH /restapis/{restApiId}/models/{modelName}
UpdateRequestValidator PATCH /restapis/{restApiId}/requestvalidators/{requestValidatorId}
UpdateResource PATCH /restapis/{restApiId}/resources/{resourceId}
UpdateRestApi PATCH /restapis/{restApiId}
UpdateStage PATCH /restapis/{restApiId}/stages/{stageName}
UpdateUsage PATCH /usageplans/{usagePlanId}/keys/{keyId}/usage
UpdateUsagePlan PATCH /usageplans/{usagePlanId}
UpdateVpcLink PATCH /vpclinks/{vpcLinkId}
`;

/** The same names stand for other paths where the API is an HTTP or WebSocket one, which its id parameter tells. */
const HTTP_APIS = `
CreateApi POST /apis
CreateApiMapping POST /domainnames/{domainName}/apimappings
CreateAuthorizer POST /apis/{apiId}/authorizers
CreateDeployment POST /apis/{apiId}/deployments
CreateDomainName POST /domainnames
CreateIntegration POST /apis/{apiId}/integrations
CreateIntegrationResponse POST /apis/{apiId}/integrations/{integrationId}/integrationresponses
CreateModel POST /apis/{apiId}/models
CreateRoute POST /apis/{apiId}/routes
CreateRouteResponse POST /apis/{apiId}/routes/{routeId}/routeresponses
CreateStage POST /apis/{apiId}/stages
CreateVpcLink POST /vpclinks
DeleteAccessLogSettings DELETE /apis/{apiId}/stages/{stageName}/accesslogsettings
DeleteApi DELETE /apis/{apiId}
DeleteApiMapping DELETE /domainnames/{domainName}/apimappings/{apiMappingId}
DeleteAuthorizer DELETE /apis/{apiId}/authorizers/{authorizerId}
DeleteCorsConfiguration DELETE /apis/{apiId}/cors
DeleteDeployment DELETE /apis/{apiId}/deployments/{deploymentId}
DeleteDomainName DELETE /domainnames/{domainName}
DeleteIntegration DELETE /apis/{apiId}/integrations/{integrationId}
DeleteIntegrationResponse DELETE /apis/{apiId}/integrations/{integrationId}/integrationresponses/{integrationResponseId}
DeleteModel DELETE /apis/{apiId}/models/{modelId}
DeleteRoute DELETE /apis/{apiId}/routes/{routeId}
DeleteRouteRequestParameter DELETE /apis/{apiId}/routes/{routeId}/requestparameters/{requestParameterKey}
DeleteRouteResponse DELETE /apis/{apiId}/routes/{routeId}/routeresponses/{routeResponseId}
DeleteRouteSettings DELETE /apis/{apiId}/stages/{stageName}/routesettings/{routeKey}
DeleteStage DELETE /apis/{apiId}/stages/{stageName}
DeleteVpcLink DELETE /vpclinks/{vpcLinkId}
ExportApi GET /apis/{apiId}/exports/{specification}
GetApi GET /apis/{apiId}
GetApiMapping GET /domainnames/{domainName}/apimappings/{apiMappingId}
GetApiMappings GET /domainnames/{domainName}/apimappings
GetApis GET /apis
GetAuthorizer GET /apis/{apiId}/authorizers/{authorizerId}
GetAuthorizers GET /apis/{apiId}/authorizers
GetDeployment GET /apis/{apiId}/deployments/{deploymentId}
GetDeployments GET /apis/{apiId}/deployments
GetDomainName GET /domainnames/{domainName}
GetDomainNames GET /domainnames
GetIntegration GET /apis/{apiId}/integrations/{integrationId}
GetIntegrationResponse GET /apis/{apiId}/integrations/{integrationId}/integrationresponses/{integrationResponseId}
GetIntegrationResponses GET /apis/{apiId}/integrations/{integrationId}/integrationresponses
GetIntegrations GET /apis/{apiId}/integrations
GetModel GET /apis/{apiId}/models/{modelId}
GetModelTemplate GET /apis/{apiId}/models/{modelId}/template
GetModels GET /apis/{apiId}/models
GetRoute GET /apis/{apiId}/routes/{routeId}
GetRouteResponse GET /apis/{apiId}/routes/{routeId}/routeresponses/{routeResponseId}
GetRouteResponses GET /apis/{apiId}/routes/{routeId}/routeresponses
GetRoutes GET /apis/{apiId}/routes
GetStage GET /apis/{apiId}/stages/{stageName}
GetStages GET /apis/{apiId}/stages
GetTags GET /tags/{resourceArn}
GetVpcLink GET /vpclinks/{vpcLinkId}
GetVpcLinks GET /vpclinks
ImportApi PUT /apis
PutRoutingRule PUT /domainnames/{domainName}/routingrules/{routingRuleId}
ReimportApi PUT /apis/{apiId}
ResetAuthorizersCache DELETE /apis/{apiId}/stages/{stageName}/cache/authorizers
TagResource POST /tags/{resourceArn}
UntagResource DELETE /tags/{resourceArn}
UpdateApi PATCH /apis/{apiId}
UpdateApiMapping PATCH /domainnames/{domainName}/apimappings/{apiMappingId}
UpdateAuthorizer PATCH /apis/{apiId}/authorizers/{authorizerId}
UpdateDeployment PATCH /apis/{apiId}/deployments/{deploymentId}
UpdateDomainName PATCH /domainnames/{domainName}
UpdateIntegration PATCH /apis/{apiId}/integrations/{integrationId}
UpdateIntegrationResponse PATCH /apis/{apiId}/integrations/{integrationId}/integrationresponses/{integrationResponseId}
UpdateModel PATCH /apis/{apiId}/models/{modelId}
UpdateRoute PATCH /apis/{apiId}/routes/{routeId}
UpdateRouteResponse PATCH /apis/{apiId}/routes/{routeId}/routeresponses/{routeResponseId}
UpdateStage PATCH /apis/{apiId}/stages/{stageName}
UpdateVpcLink PATCH /vpclinks/{vpcLinkId}
`;

export interface RestPath {
  /** `GET` … */
  readonly method: string;
  /** `/restapis/{restApiId}` */
  readonly path: string;
}

let restApis: ReadonlyMap<string, RestPath> | undefined;
let httpApis: ReadonlyMap<string, RestPath> | undefined;

/** `isHttpApi`: the request names an `apiId`. */
export function restPathOf(event: string, isHttpApi: boolean): RestPath | undefined {
  restApis ??= readPaths(REST_APIS);
  httpApis ??= readPaths(HTTP_APIS);
  const [first, second] = isHttpApi ? [httpApis, restApis] : [restApis, httpApis];
  return first.get(event) ?? second.get(event);
}

function readPaths(text: string): ReadonlyMap<string, RestPath> {
  const lines = text.trim().split('\n');
  return new Map(
    lines.map((line) => {
      const [event = '', method = '', path = ''] = line.split(' ');
      return [event, { method, path }] as const;
    }),
  );
}
