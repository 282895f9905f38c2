import cliProgress from 'cli-progress';

/** Shows what is going on, and says how long each part of it took. */
export class Progress {
  /** Runs a piece of work of so many steps under a bar; on anything but a terminal one line says when it is done. */
  async during<T>(what: string, steps: number, work: (tick: () => void) => Promise<T>): Promise<T> {
    const started = performance.now();
    const bar = process.stderr.isTTY
      ? new cliProgress.SingleBar({ format: '{what} {bar} {value}/{total}', hideCursor: true, clearOnComplete: true, stream: process.stderr }, cliProgress.Presets.shades_classic)
      : undefined;
    bar?.start(steps, 0, { what });
    try {
      return await work(() => bar?.increment());
    } finally {
      bar?.stop();
      const seconds = (performance.now() - started) / 1000;
      console.log(`  ${seconds.toFixed(1).padStart(5)} s  ${what}`);
    }
  }
}
