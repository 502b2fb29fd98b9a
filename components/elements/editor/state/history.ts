/** A step that can be undone: the state before it, and what it did. */
interface Step<State, Label> {
  readonly state: State;
  readonly label: Label;
  readonly key: string | undefined;
}

/** The maximum number of steps. States share their unchanged parts. */
const MOST = 500;

/** The states of a document, for undo and redo. */
export class History<State, Label> {
  #present: State;
  #past: Step<State, Label>[] = [];
  #future: Step<State, Label>[] = [];

  constructor(state: State) {
    this.#present = state;
  }

  get present(): State {
    return this.#present;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /**
   * Adds a state.
   *
   * @param label what the step did
   * @param key steps with the same key in a row are one, such as the letters typed into a field
   */
  push(state: State, label: Label, key?: string): void {
    if (state === this.#present) return;
    const last = this.#past.at(-1);
    const isSame = key !== undefined && last?.key === key && !this.#future.length;
    if (!isSame) this.#past.push({ state: this.#present, label, key });
    if (this.#past.length > MOST) this.#past.shift();
    this.#future = [];
    this.#present = state;
  }

  /** Ends the current step, so that further typing is a new one. */
  seal(): void {
    const last = this.#past.at(-1);
    if (last?.key !== undefined) this.#past[this.#past.length - 1] = { ...last, key: undefined };
  }

  /** Goes back one step, and returns its label. */
  undo(): Label | undefined {
    return this.#move(this.#past, this.#future);
  }

  /** Goes forward one step, and returns its label. */
  redo(): Label | undefined {
    return this.#move(this.#future, this.#past);
  }

  #move(from: Step<State, Label>[], to: Step<State, Label>[]): Label | undefined {
    const step = from.pop();
    if (!step) return undefined;
    to.push({ state: this.#present, label: step.label, key: undefined });
    this.#present = step.state;
    return step.label;
  }
}
