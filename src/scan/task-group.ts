/** Work that is started now and awaited together; remembers the first failure and no results. */
export class TaskGroup {
  #running = 0;
  #failure: { readonly error: unknown } | undefined;
  #wake: (() => void) | undefined;

  add(work: Promise<void>): void {
    this.#running += 1;
    work
      .catch((error: unknown) => {
        this.#failure ??= { error };
      })
      .finally(() => {
        this.#running -= 1;
        if (this.#running === 0) this.#wake?.();
      });
  }

  /** Ends when all work has ended; throws the first failure. */
  async done(): Promise<void> {
    if (this.#running > 0) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    if (this.#failure !== undefined) throw this.#failure.error;
  }
}
