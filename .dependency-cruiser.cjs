/** The import law of src/README.md. Each rule is proved by a planted violation in test/tools/import-law.test.ts. */
const order = ['territory', 'calendar', 'people', 'file', 'registry', 'ruleset', 'round', 'archive', 'partnership', 'duty', 'inspection', 'standing', 'objection', 'notice', 'reminder', 'export', 'record'];
const features = `^src/(${order.join('|')})/`;
/** Of any of our folders but these. */
const ours = (...allowed) => ({ path: '^src/', pathNot: allowed.map((folder) => `^src/${folder}`) });

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', comment: 'Whoever needs each other belongs together, or a third thing is missing.', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'pure-scoring', severity: 'error', comment: 'Arithmetic knows nothing of the world.', from: { path: '^src/scoring/' }, to: { pathNot: '^src/scoring/' } },
    { name: 'pure-policy', severity: 'error', comment: 'The access manual knows nothing of the world.', from: { path: '^src/policy/' }, to: { pathNot: '^src/policy/' } },
    { name: 'platform-below', severity: 'error', from: { path: '^src/platform/' }, to: ours('platform/', 'policy/') },
    { name: 'scoring-by-services-only', severity: 'error', from: { path: features, pathNot: '\\.(service|entity)\\.ts$' }, to: { path: '^src/scoring/' } },
    { name: 'front-doors-only', severity: 'error', comment: 'A neighbour is entered by its entity, loader, service or input.', from: { path: '^src/([^/]+)/', pathNot: '^src/api/' }, to: { path: features, pathNot: ['^src/$1/', '\\.(entity|loader|service|input)\\.ts$'] } },
    ...order.map((feature, at) => ({
      name: `${feature}-looks-left`, severity: 'error', comment: 'A feature imports features to its left only.',
      from: { path: `^src/${feature}/` }, to: ours('platform/', 'policy/', 'scoring/', ...order.slice(0, at + 1).map((one) => `${one}/`)),
    })),
    { name: 'rank-inside-a-feature', severity: 'error', comment: 'entity ← loader ← service ← resolver, never back.', from: { path: '\\.(entity|loader|input)\\.ts$' }, to: { path: '\\.(service|resolver|chore)\\.ts$' } },
    { name: 'api-sees-no-tools', severity: 'error', from: { path: '^src/api/' }, to: { path: '^src/(demo|tools|portal)/' } },
    { name: 'portal-alone', severity: 'error', from: { path: '^src/portal/' }, to: ours('portal/') },
    { name: 'nobody-imports-the-portal', severity: 'error', from: { pathNot: '^src/portal/' }, to: { path: '^src/portal/' } },
    { name: 'demo-through-the-graph', severity: 'error', comment: 'The demo acts only through the graph; it may start a server and move its clock.', from: { path: '^src/demo/' }, to: ours('demo/', 'documents/', 'platform/', 'api/start\\.ts', 'policy/roles\\.ts') },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Its parser reads no JSX; that the portal imports nothing of the server is oxlint's to see (no-restricted-imports).
    exclude: { path: '\\.tsx$' },
    parser: 'swc',
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js'], exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
