/**
 * Work done, counted, so that a policy made to be slow ends in a finding and not in a wait. A step is one
 * comparison of two characters or one look into a table.
 */
export interface Steps {
  /** Takes the steps where they are left; false: do without. */
  readonly take: (count: number) => boolean;
  readonly taken: () => number;
  /** Were steps ever refused? */
  readonly ranOut: () => boolean;
}

export function countSteps(limit: number): Steps {
  let taken = 0;
  let ranOut = false;
  return {
    take: (count) => {
      if (taken + count > limit) {
        ranOut = true;
        return false;
      }
      taken += count;
      return true;
    },
    taken: () => taken,
    ranOut: () => ranOut,
  };
}
