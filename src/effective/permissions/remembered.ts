interface Node<T> {
  readonly next: WeakMap<object, Node<T>>;
  made?: T;
}

/**
 * A function that is worked out once for the same parts. The engine hands the same objects to every judgement of a
 * scan; when the scan is over, they go, and with them what was made of them.
 */
export function rememberedBy<I, M extends readonly unknown[], T>(
  partsOf: (input: I) => readonly object[],
  make: (input: I, ...more: M) => T,
): (input: I, ...more: M) => T {
  const root: Node<T> = { next: new WeakMap() };
  return (input, ...more) => {
    let node = root;
    for (const part of partsOf(input)) {
      const next: Node<T> = node.next.get(part) ?? { next: new WeakMap() };
      node.next.set(part, next);
      node = next;
    }
    node.made ??= make(input, ...more);
    return node.made;
  };
}
