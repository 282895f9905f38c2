import setUp from './cluster.js';

declare global {
  // eslint-disable-next-line no-var
  var kaoheTearDown: (() => Promise<void>) | undefined;
}

export default async function globalSetup(): Promise<void> {
  globalThis.kaoheTearDown = await setUp();
}
