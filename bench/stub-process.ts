// The company's AWS in a process of its own. The access key id of a caller says which account answers it, and how:
// `BENCH-<scale>-<limited|free>-<latency in ms>-<anything>`, so that one process serves every measurement.
import { CLIENTS } from '../src/sources/aws/clients.ts';
import { rateOf } from '../src/sources/aws/rates.ts';
import type { Operation } from '../src/sources/aws/read.ts';
import type { Respond, StubCall } from '../src/sources/stub/protocol.ts';
import { serveStub } from '../src/sources/stub/server.ts';
import type { Limit } from '../src/sources/stub/throttle.ts';
import { isThrottle, throttled } from '../src/sources/stub/throttle.ts';
import { company } from './company.ts';
import { refuse } from './company/world.ts';
import type { Caller, Count, Served, StubReply, StubRequest } from './stub-protocol.ts';

const callers = new Map<string, Caller>();
const served = new Map<string, Served>();
const companies = new Map<number, Respond>();

function callerOf(call: StubCall): Caller {
  const id = call.accessKeyId ?? '';
  const known = callers.get(id);
  if (known !== undefined) return known;
  const [, scale, rates, latency] = id.split('-');
  const caller = { scale: Number(scale ?? 1), limited: rates === 'limited', latencyMs: Number(latency ?? 0) };
  callers.set(id, caller);
  return caller;
}

function answer(call: StubCall) {
  const { scale } = callerOf(call);
  // An account of no size: whoever asks for it is turned away at the first call, which measures the way there.
  if (scale === 0)
    return refuse('ExpiredToken', 'The security token included in the request is expired', 403);
  const respond = companies.get(scale) ?? company(scale);
  companies.set(scale, respond);
  return respond(call);
}

/** The rates that AWS documents, as the scan itself takes them to be. */
function limitOf(call: StubCall): Limit | undefined {
  if (!callerOf(call).limited) return undefined;
  // The service's name is one of the registry's: the stub knows no others.
  const op = { service: call.service, name: call.operation, actions: [] } as unknown as Operation;
  const { bucket, rate } = rateOf(op);
  return { ...rate, bucket };
}

const limited = throttled(answer, limitOf);

async function respond(call: StubCall) {
  const said = await limited(call);
  const mine = servedTo(call.accessKeyId ?? '');
  const now = performance.now();
  mine.firstAt ??= now;
  mine.lastAt = now;
  const key = `${call.service}:${call.operation}:${call.region}`;
  const count: Count = mine.operations[key] ?? { calls: 0, throttled: 0 };
  mine.operations[key] = count;
  if (isThrottle(said)) count.throttled += 1;
  else count.calls += 1;
  return said;
}

function servedTo(id: string): Served {
  const known = served.get(id);
  if (known !== undefined) return known;
  const fresh: Served = { operations: {}, firstAt: undefined, lastAt: undefined };
  served.set(id, fresh);
  return fresh;
}

const server = await serveStub({
  respond,
  clients: CLIENTS,
  latencyMs: (call) => callerOf(call).latencyMs,
  onError: (error) => {
    process.stderr.write(
      `stub: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
  },
});

process.on('message', ({ about }: StubRequest) => {
  const { user, system } = process.cpuUsage();
  reply({ what: 'served', served: servedTo(about), cpuMs: (user + system) / 1000 });
});
process.on('disconnect', () => process.exit());
reply({ what: 'ready', url: server.url });

function reply(message: StubReply): void {
  process.send?.(message);
}
