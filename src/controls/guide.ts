/**
 * What a person needs to act on a control, in our own words. It stands beside the control as `<id>.guide.ts` and is
 * loaded only when it is shown. Prose may hold `code` between backticks; placeholders in commands are in CAPITALS.
 */
export interface Guide {
  /** What is asked, of what, and what counts as right. One or two sentences. */
  readonly asks: string;
  /** One attack or loss, told so that it can be pictured. */
  readonly attack: string;
  /** Steps in the AWS console, each a sentence. */
  readonly console: readonly string[];
  /** AWS CLI commands. A test holds their operations and options to AWS's own data. */
  readonly cli: string;
  /** Terraform for the AWS provider, version 6. */
  readonly terraform: string;
  /** What the fix costs in money and work, and what it may break. */
  readonly cost: string;
  readonly byHand: {
    /** A command that shows the answer without this program. */
    readonly run: string;
    /** What to look for in what it prints. */
    readonly look: string;
  };
  /** AWS's own pages. */
  readonly links: readonly string[];
}

/** Declares a guide. */
export function guide(spec: Guide): Guide {
  return spec;
}

/**
 * A block of code as it is written, without the indentation that all of its lines share and the empty lines around it.
 * Backslashes stay; only `\${` and a backslash before a backtick lose theirs.
 */
export function code({ raw }: TemplateStringsArray, ...values: readonly string[]): string {
  const text = raw.map((part) => part.replaceAll(/\\(?=[$`])/g, '')).join(VALUE);
  const lines = text.split('\n').map((line) => line.trimEnd());
  while (lines[0] === '') lines.shift();
  while (lines.at(-1) === '') lines.pop();
  const indents = lines.filter((line) => line !== '').map((line) => line.length - line.trimStart().length);
  const shared = Math.min(...indents);
  const left = values.values();
  return lines.map((line) => filled(line.slice(shared), left)).join('\n');
}

/** Stands for an inserted value until the indentation is gone; no guide holds it. */
const VALUE = '\0';

/** Puts the next values into a line; the further lines of one start where the line does. */
function filled(line: string, values: Iterator<string>): string {
  const indent = line.slice(0, line.length - line.trimStart().length);
  return line.replaceAll(VALUE, () => (values.next().value ?? '').replaceAll('\n', `\n${indent}`));
}
