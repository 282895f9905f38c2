import type { FullConfig } from '@playwright/test';
import { Graph } from './graph.js';

/** Waits until the demo has told its story to the end: the unit clerks sign in with their own password from then on. */
export default async function story(config: FullConfig): Promise<void> {
  const graph = new Graph(config.projects[0]!.use.baseURL!);
  for (let second = 0; second < 300; second += 1) {
    if (await graph.signIn('auditor').then(() => true, () => false)) return;
    await new Promise((resolve) => { setTimeout(resolve, 1_000); });
  }
  throw new Error('The demo did not come to its end within five minutes');
}
