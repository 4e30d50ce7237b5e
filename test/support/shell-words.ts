/** One simple command of a shell: its words, without quotes. */
export type Words = readonly string[];

const SPACE = /\s/;

/** A reader over a script, of the little of the shell's language that guides use. */
class Script {
  readonly #text: string;
  #at = 0;
  #word: string | undefined;
  #words: string[] = [];
  readonly #commands: Words[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  read(): readonly Words[] {
    while (this.#at < this.#text.length) this.#step(this.#text[this.#at] ?? '');
    this.#endCommand();
    return this.#commands;
  }

  #step(character: string): void {
    if (character === '\\') this.#escaped();
    else if (character === "'" || character === '"') this.#quoted(character);
    else if (character === '#' && this.#word === undefined) this.#at = this.#find('\n');
    else if (character === '\n' || character === '|' || character === ';') this.#end();
    else if (SPACE.test(character)) this.#space();
    else this.#add(character, 1);
  }

  #escaped(): void {
    const next = this.#text[this.#at + 1] ?? '';
    if (next !== '\n') return this.#add(next, 2);
    this.#endWord();
    this.#at += 2;
  }

  #quoted(quote: string): void {
    const end = this.#text.indexOf(quote, this.#at + 1);
    if (end === -1) throw new Error(`a quote is not closed: ${this.#text.slice(this.#at, this.#at + 60)}`);
    const length = end - this.#at + 1;
    this.#add(this.#text.slice(this.#at + 1, end), length);
  }

  #space(): void {
    this.#endWord();
    this.#at += 1;
  }

  #end(): void {
    this.#endCommand();
    this.#at += 1;
  }

  #add(text: string, length: number): void {
    this.#word = (this.#word ?? '') + text;
    this.#at += length;
  }

  #endWord(): void {
    if (this.#word !== undefined) this.#words.push(this.#word);
    this.#word = undefined;
  }

  #endCommand(): void {
    this.#endWord();
    if (this.#words.length > 0) this.#commands.push(this.#words);
    this.#words = [];
  }

  #find(text: string): number {
    const at = this.#text.indexOf(text, this.#at);
    return at === -1 ? this.#text.length : at;
  }
}

/** Splits a script into simple commands: quotes, continued lines, comments, pipes. No variables, no substitution. */
export function shellWords(script: string): readonly Words[] {
  return new Script(script).read();
}
