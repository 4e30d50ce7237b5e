import { HOME } from '../demo/company.ts';
import { demoAccount } from '../demo/world.ts';
import { CLIENTS } from '../sources/aws/clients.ts';
import { createStubHandler } from '../sources/stub/handler.ts';
import type { Door } from './account.ts';
import { offlineDoor } from './account.ts';

/** Milliseconds that the demo's AWS takes to answer: enough to watch the scan, not enough to wait for it. */
const LATENCY_MS = 15;

/** A door to the invented company's account. */
export async function openDemo(started: string): Promise<Door> {
  const wire = createStubHandler({
    respond: demoAccount(new Date(started)),
    clients: CLIENTS,
    latencyMs: LATENCY_MS,
  });
  return { ...(await offlineDoor(wire, HOME)), source: 'demo' };
}
