import type { FoundCredential } from '../credential.ts';

export interface ApiGatewayKinds {
  'apigateway:rest-api': RestApiFacts;
  'apigateway:stage': RestStageFacts;
  'apigateway:domain-name': DomainNameFacts;
  'apigateway:client-certificate': ClientCertificateFacts;
}

export interface RestApiFacts {
  /** `EDGE`, `REGIONAL`, `PRIVATE`. */
  readonly endpointTypes: readonly string[];
  /** The policy as JSON text. Null: there is none. */
  readonly Policy: string | null;
  /** Whether the address that AWS gave it is off. */
  readonly DisableExecuteApiEndpoint: boolean;
  readonly methods: readonly RestMethod[];
  readonly Tags: Readonly<Record<string, string>>;
}

export interface RestMethod {
  readonly path: string;
  readonly HttpMethod: string;
  /** `NONE`, `AWS_IAM`, `CUSTOM`, `COGNITO_USER_POOLS`. */
  readonly AuthorizationType: string;
  /** Null: what comes in is not checked. */
  readonly RequestValidatorId: string | null;
  /** `HTTP`, `HTTP_PROXY`, `AWS`, `AWS_PROXY`, `MOCK`. Null: nothing is behind it yet. */
  readonly integration: string | null;
}

export interface RestStageFacts {
  readonly RestApiId: string;
  readonly TracingEnabled: boolean;
  readonly ClientCertificateId: string | null;
  readonly webAclArn: string | null;
  readonly CacheClusterEnabled: boolean;
  /** Settings by method; `*` stands for all that are not named themselves. */
  readonly MethodSettings: readonly MethodSetting[];
  /** Variables that look like credentials. */
  readonly variableSecrets: readonly FoundCredential[];
  readonly Tags: Readonly<Record<string, string>>;
}

export interface MethodSetting {
  /** `path/METHOD`; for all: both are `*`. */
  readonly method: string;
  /** `OFF`, `ERROR`, `INFO`. */
  readonly LoggingLevel: string;
  readonly CachingEnabled: boolean;
  readonly CacheDataEncrypted: boolean;
}

export interface DomainNameFacts {
  readonly SecurityPolicy: string;
  /** Ids of the REST APIs that it leads to. */
  readonly restApis: readonly string[];
  readonly Tags: Readonly<Record<string, string>>;
}

export interface ClientCertificateFacts {
  /** ISO 8601. */
  readonly expirationDate: string;
}
