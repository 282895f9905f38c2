import setUp from './cluster.js';

declare global {
  var kaoheTearDown: (() => Promise<void>) | undefined;
}

export default async function globalSetup(): Promise<void> {
  globalThis.kaoheTearDown = await setUp();
}
