import type { Relation } from '../model/control.ts';
import { listing } from './words.ts';

/** What a control sees of other resources, in words. */
export function tellRelation(relation: Relation): string {
  const facts = listing(relation.facts);
  switch (relation.how) {
    case 'account':
      return `the account's ${facts}`;
    case 'region':
      return `the region's ${facts}`;
    case 'to':
      return `${facts} of the ${relation.kind} that ${relation.by} names`;
    case 'of':
      return `${facts} of each ${relation.kind} whose ${relation.by} names it`;
    case 'all':
      return `${facts} of every ${relation.kind}${relation.within === 'region' ? ' of the region' : ''}`;
    case 'as-read':
      return `${facts} of every ${relation.kind}, as far as it could be read`;
    case 'seen':
      return 'which kinds of resources there are, of those that the scan lists for other controls';
  }
}
