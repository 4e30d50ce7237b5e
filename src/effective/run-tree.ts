/**
 * A row of cells with sizes, over which spans are laid and taken away again; it knows how many cells are
 * covered and how long the longest unbroken covered run is. A change costs the logarithm of the number of
 * cells, since nodes count the spans that cover them whole and never hand those down.
 */
export interface RunTree {
  /**
   * Lays one more span (`by` 1) over the cells from `first` up to but not including `end`, or takes one away
   * (-1).
   */
  change(first: number, end: number, by: 1 | -1): void;
  /** Whether every cell is covered. */
  complete(): boolean;
  /** Size of the longest run of covered cells that are next to each other. */
  longest(): number;
}

interface Node {
  readonly first: number;
  readonly end: number;
  readonly size: number;
  readonly left: Node | null;
  readonly right: Node | null;
  /** Spans that cover this node but not all of the node above. */
  spans: number;
  full: boolean;
  /** Sizes of the covered runs at the node's beginning, at its end, and of the longest anywhere in it. */
  head: number;
  tail: number;
  best: number;
}

export function runTree(sizes: ArrayLike<number>): RunTree {
  const root = grow(sizes, 0, sizes.length);
  return {
    change: (first, end, by) => {
      if (first < end) lay(root, first, end, by);
    },
    complete: () => root.full,
    longest: () => root.best,
  };
}

function grow(sizes: ArrayLike<number>, first: number, end: number): Node {
  const middle = (first + end) >> 1;
  const left = end - first > 1 ? grow(sizes, first, middle) : null;
  const right = end - first > 1 ? grow(sizes, middle, end) : null;
  const size = left && right ? left.size + right.size : (sizes[first] ?? 0);
  return { first, end, size, left, right, spans: 0, full: false, head: 0, tail: 0, best: 0 };
}

function lay(node: Node, first: number, end: number, by: 1 | -1): void {
  if (end <= node.first || node.end <= first) return;
  if (first <= node.first && node.end <= end) node.spans += by;
  else {
    if (node.left) lay(node.left, first, end, by);
    if (node.right) lay(node.right, first, end, by);
  }
  sumUp(node);
}

function sumUp(node: Node): void {
  const { left, right, size } = node;
  node.full = node.spans > 0 || (left !== null && right !== null && left.full && right.full);
  if (node.full || !left || !right) {
    node.head = node.tail = node.best = node.full ? size : 0;
    return;
  }
  node.head = left.full ? left.size + right.head : left.head;
  node.tail = right.full ? right.size + left.tail : right.tail;
  node.best = Math.max(left.best, right.best, left.tail + right.head);
}
