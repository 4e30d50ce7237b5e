/** What a scan tells while it runs. Every method is called often; listeners must be cheap. */
export interface Progress {
  /** `count` more calls became known for a service; listings reveal them as they go. */
  planned(service: string, count: number): void;
  /** A request went out (a retry is another). */
  sent(service: string): void;
  throttled(service: string): void;
  /** A planned call, or a page of one, came to its end. */
  finished(service: string, outcome: 'answered' | 'denied' | 'failed'): void;
  found(kind: string, count: number): void;
  note(text: string): void;
}

export const SILENT: Progress = {
  planned() {},
  sent() {},
  throttled() {},
  finished() {},
  found() {},
  note() {},
};
