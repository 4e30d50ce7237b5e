import type {
  AdvancedFieldSelector,
  BasicEventSelector,
  TrailEventSelectors,
} from '../model/kinds/cloudtrail.ts';

/** What a trail records of the management events. */
export interface ManagementEvents {
  readonly recorded: 'all' | 'read-only' | 'write-only' | 'none';
  /** Event sources (`kms.amazonaws.com`) that are left out. */
  readonly excludedSources: readonly string[];
  /** Some selector records a part of the management events only, which counts for nothing in `recorded`. */
  readonly narrowed: boolean;
}

/** One selector's share. */
interface Share {
  readonly reads: boolean;
  readonly writes: boolean;
  readonly excluded: readonly string[];
}

/**
 * Adds up a trail's event selectors: an event is recorded where any of them takes it. No selectors at all are AWS's
 * default, which is all management events.
 *
 * Source: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-management-events-with-cloudtrail.html
 */
export function managementEvents(selectors: TrailEventSelectors): ManagementEvents {
  const { EventSelectors: basic, AdvancedEventSelectors: advanced } = selectors;
  if (basic.length === 0 && advanced.length === 0)
    return { recorded: 'all', excludedSources: [], narrowed: false };
  const management = advanced.filter(isManagement);
  const whole = management.filter(isWhole);
  const shares = [
    ...basic.filter((selector) => selector.IncludeManagementEvents).map(basicShare),
    ...whole.map(advancedShare),
  ];
  const reads = shares.filter((share) => share.reads);
  const writes = shares.filter((share) => share.writes);
  return {
    recorded: recorded(reads.length > 0, writes.length > 0),
    excludedSources: [...new Set([...excludedByAll(reads), ...excludedByAll(writes)])].toSorted(),
    narrowed: whole.length < management.length,
  };
}

/** Says what is recorded, as the end of a sentence: "all management events but those of kms.amazonaws.com". */
export function describeManagementEvents({
  recorded: what,
  excludedSources,
  narrowed,
}: ManagementEvents): string {
  const but = excludedSources.length === 0 ? '' : ` but those of ${excludedSources.join(' and ')}`;
  if (what === 'none') return narrowed ? 'only a selection of the management events' : 'no management events';
  if (what === 'all') return `all management events${but}`;
  return `only the management events that ${what === 'read-only' ? 'read' : 'write'}${but}`;
}

function recorded(reads: boolean, writes: boolean): ManagementEvents['recorded'] {
  if (reads) return writes ? 'all' : 'read-only';
  return writes ? 'write-only' : 'none';
}

function excludedByAll(shares: readonly Share[]): readonly string[] {
  const [first, ...others] = shares;
  return first?.excluded.filter((source) => others.every((other) => other.excluded.includes(source))) ?? [];
}

function basicShare(selector: BasicEventSelector): Share {
  return {
    reads: selector.ReadWriteType !== 'WriteOnly',
    writes: selector.ReadWriteType !== 'ReadOnly',
    excluded: selector.ExcludeManagementEventSources,
  };
}

function isManagement(selector: readonly AdvancedFieldSelector[]): boolean {
  return selector.some(
    ({ Field, Equals }) => Field === 'eventCategory' && Equals?.includes('Management') === true,
  );
}

/** Conditions on fields other than these, or by other operators, leave out what nobody could list here. */
function isWhole(selector: readonly AdvancedFieldSelector[]): boolean {
  return selector.every(({ Field, ...conditions }) => {
    const operators = Object.entries(conditions).filter(([, values]) => (values?.length ?? 0) > 0);
    const only = (operator: string) => operators.every(([name]) => name === operator);
    if (Field === 'eventCategory') return true;
    return (Field === 'readOnly' && only('Equals')) || (Field === 'eventSource' && only('NotEquals'));
  });
}

function advancedShare(selector: readonly AdvancedFieldSelector[]): Share {
  const readOnly = selector.filter(({ Field }) => Field === 'readOnly').map(({ Equals }) => Equals ?? []);
  const sources = selector.filter(({ Field }) => Field === 'eventSource');
  return {
    reads: readOnly.every((values) => values.includes('true')),
    writes: readOnly.every((values) => values.includes('false')),
    excluded: sources.flatMap(({ NotEquals }) => NotEquals ?? []),
  };
}
