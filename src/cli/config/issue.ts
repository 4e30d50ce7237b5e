/** Where something stands in a configuration: `['controls', 'disable', 0]`. */
export type Path = readonly (string | number)[];

/** Something that is not right in a configuration. */
export interface Issue {
  readonly path: Path;
  /** What is wrong and what would be right, as the end of a sentence. */
  readonly message: string;
}

/** `controls.disable[0]` */
export function nameOf(path: Path): string {
  const name = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`)).join('');
  return name.startsWith('.') ? name.slice(1) : name;
}
