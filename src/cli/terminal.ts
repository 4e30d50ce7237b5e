/** Whether to colour a stream: the switch, then the variables that every tool knows, then whether it is a terminal. */
export function wantsColour(
  stream: { readonly isTTY?: boolean },
  noColor: boolean,
  env: NodeJS.ProcessEnv = process.env,
): boolean {
  if (noColor || (env['NO_COLOR'] ?? '') !== '') return false;
  if ((env['FORCE_COLOR'] ?? '') !== '') return env['FORCE_COLOR'] !== '0';
  return stream.isTTY === true && env['TERM'] !== 'dumb';
}

/** Width for text on standard output: the terminal's, else `COLUMNS`, else 100. */
export function columnsOf(
  stream: { readonly columns?: number },
  env: NodeJS.ProcessEnv = process.env,
): number {
  const set = Number(env['COLUMNS']);
  return stream.columns ?? (Number.isInteger(set) && set > 0 ? set : 100);
}
