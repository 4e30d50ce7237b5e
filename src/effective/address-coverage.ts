import {
  ADDRESS_BITS,
  parseCidr,
  rangeOf,
  type AddressFamily,
  type AddressRange,
  type Block,
} from './cidr.ts';
import { runTree, type RunTree } from './run-tree.ts';

/**
 * How much of the internet a set of address blocks lets in.
 *
 * - `internet`: at least every public address of the family, however it is cut up: `0.0.0.0/0`, its two
 *   halves, or all of it but the private ranges; `::/0`, its halves, or `2000::/3`, which is all that is
 *   assigned for global use.
 * - `wide`: an unbroken run of public addresses longer than what a whole regional registry gets at once, a /8
 *   of IPv4 or a /12 of IPv6. No office or partner is that large.
 * - `none`: less.
 *
 * Private and otherwise unrouted addresses never count: they make no run longer, and leaving them out breaks
 * none.
 */
export type Exposure = 'none' | 'wide' | 'internet';

/** A changing collection of blocks, in which a block may be more than once, and its exposure at any time. */
export interface AddressSet {
  /** Puts the block in once more (`by` 1) or takes it out once (-1). */
  change(block: Block, by: 1 | -1): void;
  exposure(): Exposure;
}

/**
 * Not part of the public IPv4 internet: private, shared, loopback, link-local, documentation, benchmark,
 * multicast and reserved blocks. https://www.iana.org/assignments/iana-ipv4-special-registry (read 2026-11)
 */
const NOT_PUBLIC_IPV4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
];

/**
 * https://www.iana.org/assignments/ipv6-address-space: 2000::/3 is global unicast; documentation blocks taken
 * out.
 */
const GLOBAL_IPV6 = '2000::/3';
const NOT_PUBLIC_IPV6 = ['2001:db8::/32', '3fff::/20'];

const PUBLIC: Readonly<Record<AddressFamily, readonly AddressRange[]>> = {
  ipv4: without('0.0.0.0/0', NOT_PUBLIC_IPV4, 'ipv4'),
  ipv6: without(GLOBAL_IPV6, NOT_PUBLIC_IPV6, 'ipv6'),
};

const WIDEST_MODEST_PREFIX: Readonly<Record<AddressFamily, number>> = { ipv4: 8, ipv6: 12 };

/** `whole` less `holes`, which are inside it and apart from each other. */
function without(whole: string, holes: readonly string[], family: AddressFamily): readonly AddressRange[] {
  const blocks = [whole, ...holes].map((text) => parseCidr(text, family)).filter((block) => block !== null);
  // Every edge of a hole is an edge of a remaining piece, and so are the edges of the whole.
  const edges = blocks.flatMap((block) => edgesOf(rangeOf(block, family))).toSorted(compare);
  const pieces = edges.map((start, at) => ({ start, end: edges[at + 1] ?? start }));
  return pieces.filter((piece, at) => at % 2 === 0 && piece.start < piece.end);
}

function edgesOf(range: AddressRange): readonly [bigint, bigint] {
  return [range.start, range.end];
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Whether `blocks`, all together, are large enough for any exposure at all. The blocks of most rule sets are
 * not, which spares cutting up the address space for them.
 */
export function couldExpose(blocks: readonly Block[], family: AddressFamily): boolean {
  const total = blocks.reduce((sum, block) => sum + 2 ** (ADDRESS_BITS[family] - block.prefix), 0);
  // A little below the bound, as sums of IPv6 sizes are rounded.
  return total >= modestSize(family) * 0.99;
}

/** An empty set for members of `blocks`. */
export function addressSet(blocks: readonly Block[], family: AddressFamily): AddressSet {
  const { tree, spans } = cut(blocks, family);
  const modest = modestSize(family);
  return {
    change: (block, by) => {
      const span = spans.get(block);
      if (span) tree.change(span.first, span.end, by);
    },
    exposure: () => (tree.complete() ? 'internet' : tree.longest() > modest ? 'wide' : 'none'),
  };
}

/** The exposure of ranges that are sorted and apart. */
export function exposureOf(ranges: readonly AddressRange[], family: AddressFamily): Exposure {
  let whole = true;
  let longest = 0n;
  let run = 0n;
  for (const { start, end } of PUBLIC[family]) {
    // How far the piece is covered without a gap. A run goes on from one piece to the next.
    let reached = start;
    for (const range of ranges.filter((it) => it.start < end && it.end > start)) {
      if (range.start > reached) {
        whole = false;
        run = 0n;
        reached = range.start;
      }
      const until = range.end < end ? range.end : end;
      run += until - reached;
      reached = until;
      if (run > longest) longest = run;
    }
    if (reached < end) {
      whole = false;
      run = 0n;
    }
  }
  if (whole) return 'internet';
  return longest > BigInt(modestSize(family)) ? 'wide' : 'none';
}

function modestSize(family: AddressFamily): number {
  return 2 ** (ADDRESS_BITS[family] - WIDEST_MODEST_PREFIX[family]);
}

interface CellSpan {
  readonly first: number;
  readonly end: number;
}

/**
 * The public address space cut at every edge of a block, so that each cell is wholly in or out; and the
 * blocks in it.
 */
function cut(
  blocks: readonly Block[],
  family: AddressFamily,
): { readonly tree: RunTree; readonly spans: ReadonlyMap<Block, CellSpan> } {
  const wanted = blocks.map((block) => rangeOf(block, family));
  const edges = sortedEdges([...wanted, ...PUBLIC[family]]);
  const sizes: number[] = [];
  // How many cells lie before each edge.
  const before = new Uint32Array(edges.length);
  let piece = 0;
  for (const [at, edge] of edges.entries()) {
    before[at] = sizes.length;
    while ((PUBLIC[family][piece]?.end ?? edge + 1n) <= edge) piece++;
    const isPublic = (PUBLIC[family][piece]?.start ?? edge + 1n) <= edge;
    if (isPublic) sizes.push(Number((edges[at + 1] ?? edge) - edge));
  }
  const cellAt = (edge: bigint): number => before[indexOf(edges, edge)] ?? 0;
  const spans = blocks.map((block, at): [Block, CellSpan] => {
    const { start, end } = wanted[at] ?? { start: 0n, end: 0n };
    return [block, { first: cellAt(start), end: cellAt(end) }];
  });
  return { tree: runTree(sizes), spans: new Map(spans) };
}

function sortedEdges(ranges: readonly AddressRange[]): readonly bigint[] {
  const edges = ranges.flatMap(edgesOf).sort(compare);
  return edges.filter((edge, at) => edge !== edges[at - 1]);
}

/**
 * Place of `edge` in the sorted `edges`. A map would do, but hashing a thousand bigints takes many times as
 * long.
 */
function indexOf(edges: readonly bigint[], edge: bigint): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? 0n) < edge) low = middle + 1;
    else high = middle;
  }
  return low;
}
