import { setMaxListeners } from 'node:events';
import type { AwsCredentialIdentity, AwsCredentialIdentityProvider } from '@smithy/types';
import type { Service } from './clients.ts';
import { CLIENTS } from './clients.ts';
import type { Operation } from './read.ts';
import type { Wire } from './transport.ts';

/** One SDK client, as far as we use it. */
interface Client {
  send(command: object, options: { abortSignal: AbortSignal }): Promise<object>;
  middlewareStack: { remove(name: string): boolean };
  readonly config: ClientConfig;
  destroy(): void;
}

interface ClientConfig extends Readonly<Record<string, unknown>> {
  endpointProvider: EndpointProvider;
  /** The service's `AWS_ENDPOINT_URL`, as the SDK looks it up. */
  serviceConfiguredEndpoint: () => Promise<string | undefined>;
  readonly ignoreConfiguredEndpointUrls?: boolean;
  /** Where the SDK keeps the endpoints that a service told it; of clients of such services only. */
  endpointCache?: object;
}

type EndpointProvider = (
  parameters: { readonly Endpoint?: string; readonly Region?: string },
  context?: object,
) => { readonly url: URL; readonly properties?: object };

type ClientClass = new (config: object) => Client;
type CommandClass = new (input: object) => object;

/** A service's module, its client class, and the first client that was made of it. */
interface Loaded {
  readonly module: Readonly<Record<string, unknown>>;
  readonly Class: ClientClass;
  first: Client | undefined;
}

/**
 * Settings that the SDK looks up in the environment and the configuration files for every client anew, and that do not
 * depend on the region. For the second client of a service on, the first one's providers give them: a scan makes
 * hundreds of clients, and the looking up was a third of their making.
 */
const REGIONLESS = [
  'authSchemePreference',
  'disableS3ExpressSessionAuth',
  'requestChecksumCalculation',
  'responseChecksumValidation',
  'retryMode',
  'sigv4aSigningRegionSet',
  'useArnRegion',
  'useDualstackEndpoint',
  'useFipsEndpoint',
  'userAgentAppId',
] as const;

export interface SdkOptions {
  readonly credentials: AwsCredentialIdentity | AwsCredentialIdentityProvider;
  readonly wire: Wire;
  /** For endpoints of one's own (`AWS_ENDPOINT_URL`), which know no bucket host names. */
  readonly pathStyle: boolean;
  /** Set where nothing may leave the process: no `AWS_ENDPOINT_URL` of the user's is looked at. */
  readonly ignoreConfiguredEndpoints?: boolean;
}

/** Makes single API calls through the SDK: a client per service and region, made at first use. */
export class Sdk {
  readonly #options: SdkOptions;
  readonly #services = new Map<Service, Promise<Loaded>>();
  readonly #clients = new Map<
    string,
    Promise<{ client: Client; module: Readonly<Record<string, unknown>> }>
  >();

  constructor(options: SdkOptions) {
    this.#options = options;
  }

  async send(op: Operation, region: string, input: object, signal: AbortSignal): Promise<object> {
    const { client, module } = await this.#client(op.service, region);
    const Command = module[`${op.name}Command`] as CommandClass | undefined;
    if (Command === undefined) throw new Error(`the SDK has no ${op.service}:${op.name}`);
    const output = await client.send(new Command(input), { abortSignal: signal });
    if (op.name === 'DescribeEndpoints') await useDescribedEndpoint(client, output);
    return output;
  }

  destroy(): void {
    for (const made of this.#clients.values()) void made.then(({ client }) => client.destroy());
  }

  #client(service: Service, region: string) {
    const key = `${service}@${region}`;
    const existing = this.#clients.get(key);
    if (existing !== undefined) return existing;
    const made = this.#make(service, region);
    this.#clients.set(key, made);
    return made;
  }

  #load(service: Service): Promise<Loaded> {
    const loading = this.#services.get(service) ?? load(service);
    this.#services.set(service, loading);
    return loading;
  }

  async #make(service: Service, region: string) {
    const loaded = await this.#load(service);
    const { credentials, wire, pathStyle, ignoreConfiguredEndpoints = false } = this.#options;
    const client = new loaded.Class({
      ...regionless(loaded.first),
      region,
      credentials,
      requestHandler: wire,
      // Our scheduler retries: each attempt must pass its token bucket and be counted.
      maxAttempts: 1,
      forcePathStyle: pathStyle,
      // SQS's client would go to whatever host a queue's URL names, past an endpoint that the user configured.
      useQueueUrlAsEndpoint: false,
      ignoreConfiguredEndpointUrls: ignoreConfiguredEndpoints,
    });
    if (service === 's3-control') useEndpointAsItIs(client);
    // Takes a fifth of the CPU of large answers, and logs to nobody.
    client.middlewareStack.remove('loggerMiddleware');
    if (loaded.first === undefined) loaded.first = client;
    else client.config.serviceConfiguredEndpoint = loaded.first.config.serviceConfiguredEndpoint;
    return { client, module: loaded.module };
  }
}

async function load(service: Service): Promise<Loaded> {
  const module: Readonly<Record<string, unknown>> = await CLIENTS[service]();
  const name = Object.keys(module).find((key) => /^[A-Z][A-Za-z0-9]*Client$/.test(key));
  const Class = module[name ?? ''] as ClientClass | undefined;
  if (Class === undefined) throw new Error(`the SDK module of ${service} has no client`);
  return { module, Class, first: undefined };
}

function regionless(first: Client | undefined): object {
  if (first === undefined) return {};
  return Object.fromEntries(REGIONLESS.map((name) => [name, first.config[name]]));
}

/**
 * S3 Control's rules put the account id before the host name even of an endpoint that the user configured; before an
 * address (`123456789012.127.0.0.1`) that is not even a URL. A configured endpoint is taken as it is.
 */
function useEndpointAsItIs(client: Client): void {
  const byRules = client.config.endpointProvider;
  client.config.endpointProvider = (parameters, context) => {
    if (parameters.Endpoint === undefined) return byRules(parameters, context);
    const scheme = {
      name: 'sigv4',
      signingName: 's3',
      signingRegion: parameters.Region,
      disableDoubleEncoding: true,
    };
    return { url: new URL(parameters.Endpoint), properties: { authSchemes: [scheme] } };
  };
}

/**
 * Timestream has endpoints that it must be asked for. The SDK would ask by itself before its first call, out of sight of
 * plan, rates and retries: so the read asks, and what it hears is put where the SDK looks. An endpoint that the user
 * configured answers everything itself; the SDK would leave it for the one that it was told.
 */
async function useDescribedEndpoint(
  { config }: Client,
  output: { readonly Endpoints?: readonly Endpoint[] },
): Promise<void> {
  const known = output.Endpoints ?? [];
  if (config.endpointCache === undefined || known.length === 0) return;
  const own =
    config.ignoreConfiguredEndpointUrls === true ? undefined : await config.serviceConfiguredEndpoint();
  const address = own === undefined ? known[0]?.Address : undefined;
  config.endpointCache = { get: () => known, getEndpoint: () => address };
}

interface Endpoint {
  readonly Address?: string;
}

/** Many calls listen to one abort signal; Node would warn at the eleventh. */
export function abortController(): AbortController {
  const controller = new AbortController();
  setMaxListeners(0, controller.signal);
  return controller;
}
