import type { AsRead, Reached, Subject } from '../../model/control.ts';
import type { Cause } from '../../model/reading.ts';

type PrefixLists = AsRead<'ec2:prefix-list', 'Entries'>;

/** Prefix lists that rules name: those that could be read, and why others could not. */
export interface FoundLists {
  readonly found: readonly Reached<Subject<'ec2:prefix-list', 'Entries'>>[];
  readonly cause?: Cause;
}

export function prefixListsAsRead(
  { things, unlisted }: PrefixLists,
  region: string,
  ids: readonly string[],
): FoundLists {
  let cause: Cause | undefined;
  const found = [...new Set(ids)].flatMap((id): readonly Reached<Subject<'ec2:prefix-list', 'Entries'>>[] => {
    const thing = things.find((it) => it.id === id && it.region === region);
    const reading = thing?.readings.Entries;
    if (thing === undefined || reading?.known !== true) {
      const own = reading?.known === false ? reading.cause : undefined;
      cause ??= own ?? unlisted[0]?.cause ?? { kind: 'vanished', detail: `prefix list ${id}` };
      return [];
    }
    const { kind, account } = thing;
    return [{ found: true, to: { kind, account, region, id, facts: { Entries: reading.value } } }];
  });
  return { found, ...(cause === undefined ? {} : { cause }) };
}
