import type { Respond } from '../src/sources/stub/protocol.ts';
import { access } from './company/access.ts';
import { compute } from './company/compute.ts';
import { databases } from './company/databases.ts';
import { detection } from './company/detection.ts';
import { edge } from './company/edge.ts';
import { guards } from './company/guards.ts';
import { identity } from './company/identity.ts';
import { monitoring } from './company/monitoring.ts';
import { network } from './company/network.ts';
import { storage } from './company/storage.ts';
import { subnets } from './company/subnets.ts';
import type { Responders } from './company/world.ts';
import { Sizes } from './company/world.ts';

/** Every answer of the company at a scale (100 is a large account: `world.ts`), by `service:Operation`. */
export function companyResponders(scale: number): Responders {
  const sizes = new Sizes(scale);
  return {
    ...identity(sizes),
    ...access(sizes),
    ...storage(sizes),
    ...compute(sizes),
    ...network(sizes),
    ...subnets(sizes),
    ...databases(sizes),
    ...monitoring(sizes),
    ...edge(sizes),
    ...guards(sizes),
    ...detection(sizes),
  };
}

/**
 * Answers as the company; what it has nothing of, as an account that does not use the service. What is asked about a
 * thing that it has must have an answer of its own: that, the test holds.
 */
export function company(scale: number): Respond {
  const responders = companyResponders(scale);
  return (call) => responders[`${call.service}:${call.operation}`]?.(call) ?? { output: undefined };
}
