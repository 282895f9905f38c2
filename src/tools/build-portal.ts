/** `npm run build:portal` (and `npm install`): builds the portal into `dist/portal`, each file beside its compressed forms. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { projectRoot } from '../platform/root.js';

const [root, outDir] = [join(projectRoot, 'src/portal'), join(projectRoot, 'dist/portal')];

await build({
  configFile: false,
  root,
  logLevel: 'warn',
  build: {
    outDir, emptyOutDir: true,
    // What 360's fast mode is at least; stack.md's oldest browser.
    target: 'chrome86', cssTarget: 'chrome86',
    modulePreload: { polyfill: false },
    manifest: 'manifest.json',
    chunkSizeWarningLimit: 1_500,
    rollupOptions: {
      input: [join(root, 'index.html'), join(root, 'graphiql.html')],
      // "use client" is a word for servers that render React; this one does not.
      onLog: (level, log, report) => { if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log); },
    },
  },
});

const assets = join(outDir, 'assets');
for (const name of readdirSync(assets)) {
  if (!/\.(js|css|svg)$/.test(name)) continue;
  const bytes = readFileSync(join(assets, name));
  writeFileSync(join(assets, `${name}.gz`), gzipSync(bytes, { level: 9 }));
  // Nine is close to the best and a tenth of its time.
  writeFileSync(join(assets, `${name}.br`), brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }));
}
