export interface ApiGatewayV2Kinds {
  'apigatewayv2:api': ApiFacts;
  'apigatewayv2:stage': ApiStageFacts;
}

/** An HTTP or WebSocket API. */
export interface ApiFacts {
  readonly ProtocolType: 'HTTP' | 'WEBSOCKET';
  readonly routes: readonly ApiRoute[];
  /** Integrations through a VPC link, and whether they ask over HTTPS. */
  readonly privateIntegrations: readonly { readonly IntegrationUri: string; readonly tls: boolean }[];
  readonly Tags: Readonly<Record<string, string>>;
}

export interface ApiRoute {
  readonly RouteKey: string;
  /** `NONE`, `AWS_IAM`, `JWT`, `CUSTOM`. */
  readonly AuthorizationType: string;
}

export interface ApiStageFacts {
  readonly ApiId: string;
  /** Where access logs go to. Null: nowhere. */
  readonly accessLogDestination: string | null;
  /** Of WebSocket APIs; `OFF` of HTTP APIs, which have none. */
  readonly loggingLevel: string;
  readonly Tags: Readonly<Record<string, string>>;
}
