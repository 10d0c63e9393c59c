const { setTimeout: set, requestAnimationFrame: frame } = window;
const { text } = Blob.prototype;

/** Lets all that is due come, whatever is late. */
export const turn = () => new Promise<void>((resolve) => void set(resolve));

/** What the page waits for, which are timers, frames, and files that are read: it comes in time, at once, or late. */
export class Waiting {
  #mode: 'in time' | 'at once' | 'late' = 'in time';
  #late: (() => void)[] = [];
  /** How many files are being read, and how many frames are to come in time. */
  #reading = 0;
  #frames = 0;

  constructor() {
    window.setTimeout = ((act: () => void, after?: number) =>
      this.#comes(act, () => set(act, after))) as typeof setTimeout;
    window.requestAnimationFrame = (act) =>
      this.#comes(
        () => act(performance.now()),
        () => {
          this.#frames++;
          return frame((time) => {
            this.#frames--;
            act(time);
          });
        },
      );
    const read = (blob: Blob) => this.#read(blob);
    Blob.prototype.text = function () {
      return read(this);
    };
  }

  get isLate(): boolean {
    return this.#mode === 'late';
  }

  /** Whether a file or a frame is on its way. */
  get isBusy(): boolean {
    return this.#reading + this.#frames > 0;
  }

  /** From now on it comes like this; what was late comes now, the first or the last of it first. */
  set(mode: 'in time' | 'at once' | 'late', first: 'first' | 'last' = 'first'): void {
    this.#mode = mode;
    if (mode === 'late') return;
    const late = first === 'first' ? this.#late : this.#late.reverse();
    this.#late = [];
    for (const come of late) come();
  }

  /** What is late never comes, as when a page is left. */
  forget(): void {
    this.#late = [];
  }

  leave(): void {
    this.set('in time');
    Object.assign(window, { setTimeout: set, requestAnimationFrame: frame });
    Blob.prototype.text = text;
  }

  #comes(act: () => void, inTime: () => number): number {
    if (this.#mode === 'in time') return inTime();
    if (this.#mode === 'late') this.#late.push(act);
    else set(act);
    return 0;
  }

  async #read(blob: Blob): Promise<string> {
    this.#reading++;
    const read = await text.call(blob);
    this.#reading--;
    if (this.isLate) await new Promise<void>((resolve) => void this.#late.push(resolve));
    return read;
  }
}
