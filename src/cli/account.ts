import { NodeHttpHandler } from '@smithy/node-http-handler';
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { configuredRegion, credentialChain, hasOwnS3Endpoint } from '../sources/aws/credentials.ts';
import { Sdk } from '../sources/aws/live.ts';
import type { Wire } from '../sources/aws/transport.ts';
import { wholeAnswers } from '../sources/aws/transport.ts';
import { RETRIES } from '../scan/schedule.ts';
import type { Retries } from '../scan/schedule.ts';
import type { Recorder } from '../sources/tape/record.ts';
import { recordTape } from '../sources/tape/record.ts';
import { openTape } from '../sources/tape/play.ts';
import { CliError } from './errors.ts';
import { VERSION } from './version.ts';

/** A door to an account that can be read call by call: AWS itself, or a tape of it. */
export interface Door {
  readonly sdk: Sdk;
  readonly region: string;
  readonly source: string;
  readonly retries: Retries;
  /** When ages count from: a tape's recording time; undefined means now. */
  readonly started?: string;
  close(): void;
}

export interface LiveOptions {
  readonly profile?: string | undefined;
  readonly record?: string | undefined;
  readonly scrub?: boolean | undefined;
  readonly started: string;
}

/** Node opens at most this many sockets to one host; the scheduler holds the total. */
const SOCKETS = 50;

export async function openAws(options: LiveOptions): Promise<Door> {
  const region = await configuredRegion(options.profile);
  const recorder = options.record === undefined ? undefined : record(options.record, region, options);
  const agents = { keepAlive: true, maxSockets: SOCKETS };
  const handler = new NodeHttpHandler({
    connectionTimeout: 10_000,
    requestTimeout: 40_000,
    throwOnRequestTimeout: true,
    // Waiting for a socket is ordinary here: the scheduler starts as many calls as there are sockets, over all hosts.
    socketAcquisitionWarningTimeout: 3_600_000,
    httpAgent: new HttpAgent(agents),
    httpsAgent: new HttpsAgent(agents),
  });
  const wire = wholeAnswers(handler, {
    onExchange: (request, answer) => recorder?.exchange(request, answer),
  });
  const sdk = new Sdk({
    credentials: await credentialChain(options.profile),
    wire,
    pathStyle: hasOwnS3Endpoint(process.env),
  });
  return { sdk, region, source: 'aws', retries: RETRIES, close: () => close(sdk, handler, recorder) };
}

function record(folder: string, region: string, options: LiveOptions): Recorder {
  return recordTape(folder, { tool: VERSION, recorded: options.started, region }, options.scrub === true);
}

function close(sdk: Sdk, handler: NodeHttpHandler, recorder: Recorder | undefined): void {
  sdk.destroy();
  handler.destroy();
  recorder?.close();
}

/** A tape answers at once: waiting between retries would only repeat the recording's own waits. */
const AT_ONCE: Retries = { ...RETRIES, baseMs: 1, capMs: 1 };

export async function openTapeDoor(folder: string): Promise<Door> {
  const { header, wire } = await openTape(folder);
  return {
    ...(await offlineDoor(wire, header.region)),
    source: 'tape',
    started: header.recorded,
  };
}

/** A door whose answers come from within the process. The credentials only shape the signature. */
export async function offlineDoor(wire: Wire, region: string): Promise<Omit<Door, 'source' | 'started'>> {
  const credentials = { accessKeyId: 'OFFLINE', secretAccessKey: 'offline' };
  // A fixed endpoint, so that no variable of the user's can turn an offline scan into a live one.
  const sdk = new Sdk({
    credentials,
    wire: wholeAnswers(wire),
    pathStyle: false,
    ignoreConfiguredEndpoints: true,
  });
  return { sdk, region, retries: AT_ONCE, close: () => sdk.destroy() };
}

/** A source that was named: a live account, the demo, or a file or folder. */
export type Source =
  | { readonly kind: 'aws' }
  | { readonly kind: 'demo' }
  | { readonly kind: 'tape'; readonly path: string }
  | { readonly kind: 'snapshot'; readonly path: string }
  | { readonly kind: 'authorization-details'; readonly path: string };

const FILES = ['tape', 'snapshot', 'authorization-details'] as const;

/** Splits `tape:DIR`, `snapshot:FILE` and `authorization-details:FILE[,FILE]`. */
export function parseSource(text: string): Source {
  if (text === 'aws' || text === 'demo') return { kind: text };
  const [name, path] = [text.slice(0, text.indexOf(':')), text.slice(text.indexOf(':') + 1)];
  const kind = FILES.find((it) => it === name);
  if (kind !== undefined && path !== '') return { kind, path };
  throw new CliError(
    `there is no source ${text}: use aws, demo, snapshot:FILE, tape:DIR or authorization-details:FILE`,
  );
}
