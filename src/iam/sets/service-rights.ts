import { actionInfo, actionTable } from '../actions/actions.ts';
import type { AccessLevel, ServiceInfo } from '../actions/actions.ts';
import type { Span } from './bits.ts';
import { hasBit } from './bits.ts';

/** What somebody may do with one service, counted. */
export interface ServiceRights {
  /** `s3` */
  readonly prefix: string;
  readonly name: string;
  /** Per access level. */
  readonly levels: Readonly<Record<AccessLevel, LevelRights>>;
}

export interface LevelRights {
  /** Actions on every resource, with no condition. */
  readonly sure: number;
  /** Beside these, actions on some resources or under conditions. */
  readonly some: number;
  /** Actions that AWS has. */
  readonly of: number;
}

/** One row for each service with an action that is allowed at all, by the service's prefix. */
export function serviceRights(actions: Span): readonly ServiceRights[] {
  return [...actionTable().services.values()]
    .map((service) => rightsIn(service, actions))
    .filter(({ levels }) => Object.values(levels).some((it) => it.sure + it.some > 0));
}

function rightsIn(service: ServiceInfo, { must, may }: Span): ServiceRights {
  const empty = (): { sure: number; some: number; of: number } => ({ sure: 0, some: 0, of: 0 });
  const levels = { list: empty(), read: empty(), write: empty(), tagging: empty(), permissions: empty() };
  for (let action = service.first; action < service.end; action++) {
    const level = levels[actionInfo(action).level];
    level.of += 1;
    if (hasBit(must, action)) level.sure += 1;
    else if (hasBit(may, action)) level.some += 1;
  }
  return { prefix: service.prefix, name: service.name, levels };
}
