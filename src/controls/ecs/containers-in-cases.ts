import type { Container } from '../../model/kinds/ecs.ts';

/** A container of a case table: as one that nobody hardened. */
export function container(more: Partial<Container> = {}): Container {
  return {
    Name: 'app',
    Privileged: false,
    ReadonlyRootFilesystem: false,
    User: null,
    LogConfiguration: null,
    ...more,
  };
}
