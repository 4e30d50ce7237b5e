/** Takes a piece of a report. A promise holds the report back until there is room for more. */
export type Write = (chunk: string) => void | Promise<void>;

const CHUNK = 64 * 1024;

/** Gathers small pieces into chunks that are worth a write. */
export class Sink {
  readonly #write: Write;
  #pieces: string[] = [];
  #length = 0;

  constructor(write: Write) {
    this.#write = write;
  }

  async put(text: string): Promise<void> {
    this.#pieces.push(text);
    this.#length += text.length;
    if (this.#length >= CHUNK) await this.end();
  }

  /** Writes what is left. */
  async end(): Promise<void> {
    if (this.#length === 0) return;
    const chunk = this.#pieces.join('');
    this.#pieces = [];
    this.#length = 0;
    await this.#write(chunk);
  }
}
