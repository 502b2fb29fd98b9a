import { isServer, noChange } from 'lit';
import { AsyncDirective, directive, type DirectiveResult } from 'lit/async-directive.js';
import { nextFrame, STRETCH } from '../../core/yield-if-busy.ts';

type Make = () => unknown;

/**
 * Renders parts of a page in the frames after the first, each in its turn, so that what is on the
 * screen comes at once. Once a part is there, it is rendered with everything else.
 */
export class DeferredParts {
  private readonly queue: (() => void)[] = [];
  private running: Promise<void> | undefined;

  /** Resolves when all parts are there. */
  get complete(): Promise<void> {
    return this.running ?? Promise.resolve();
  }

  /** A part that is rendered in its turn. */
  readonly part = (make: Make): DirectiveResult => deferred(this, make);

  add(render: () => void): void {
    this.queue.push(render);
    this.running ??= this.run().finally(() => (this.running = undefined));
  }

  private async run(): Promise<void> {
    while (this.queue.length) {
      await nextFrame();
      const start = performance.now();
      do this.queue.shift()!();
      while (this.queue.length && performance.now() - start < STRETCH);
    }
  }
}

class Deferred extends AsyncDirective {
  private isReady = isServer;
  private parts: DeferredParts | undefined;
  private make: Make | undefined;

  override render(parts: DeferredParts, make: Make): unknown {
    if (this.isReady) return make();
    this.make = make;
    if (!this.parts) {
      this.parts = parts;
      parts.add(this.show);
    }
    return noChange;
  }

  private readonly show = () => {
    if (!this.isConnected) return;
    this.isReady = true;
    this.setValue(this.make!());
  };

  protected override reconnected(): void {
    if (!this.isReady) this.parts?.add(this.show);
  }
}

const deferred = directive(Deferred);
