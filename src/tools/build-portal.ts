/** `npm run build:portal` (and `npm install`): builds the portal into `dist/portal`, each file beside its compressed forms. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { build } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { projectRoot } from '../platform/root.js';

const [root, outDir] = [join(projectRoot, 'src/portal'), join(projectRoot, 'dist/portal')];

const iconSizes = [192, 512];

await build({
  configFile: false,
  root,
  logLevel: 'warn',
  plugins: [VitePWA({
    registerType: 'autoUpdate',
    // The page registers it itself: an inline script would break its own policy.
    injectRegister: false,
    manifest: {
      name: '文明单位考核', short_name: '考核', lang: 'zh-CN', start_url: '/', display: 'standalone', background_color: '#f3f5f8', theme_color: '#0f4c9c',
      icons: iconSizes.map((size) => ({ src: `/icon-${size}.png`, sizes: `${size}x${size}`, type: 'image/png', purpose: 'any' })),
    },
    workbox: {
      globPatterns: ['index.html', '*.svg', 'old-browser.js', 'assets/*.{js,css}'],
      // What nobody needs on the road.
      globIgnores: ['**/graphiql*', '**/pdf*', '**/echarts*', '**/workbook*'],
      maximumFileSizeToCacheInBytes: 3 * 1_048_576,
      navigateFallback: '/index.html',
      // What is no page: the graph, and what is fetched as a file.
      navigateFallbackDenylist: [/^\/(graphql|files|exports|healthz|readyz)(\/|$)/, /\.xlsx$/],
    },
  })],
  // Workbooks are packed without a worker from a `blob:` address, which the page's policy forbids.
  resolve: { alias: [{ find: /^fflate$/, replacement: join(root, 'plot/zip.ts') }] },
  worker: { format: 'es' },
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

for (const size of iconSizes) await sharp(join(root, 'public/icon.svg'), { density: 300 }).resize(size, size).png().toFile(join(outDir, `icon-${size}.png`));

const assets = join(outDir, 'assets');
for (const name of readdirSync(assets)) {
  if (!/\.(js|css|svg)$/.test(name)) continue;
  const bytes = readFileSync(join(assets, name));
  writeFileSync(join(assets, `${name}.gz`), gzipSync(bytes, { level: 9 }));
  // Nine is close to the best and a tenth of its time.
  writeFileSync(join(assets, `${name}.br`), brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }));
}
