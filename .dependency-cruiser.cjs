/** The layers of the house: telegram-bot -> adapters -> core, and nothing else. */
const PACKAGE = { core: 'core', adapters: 'adapters', bot: 'telegram-bot' };
/** A package's files, built or not, or its name where it cannot be resolved. */
const of = (...names) => `^(packages/(${names.join('|')})/|@hoptac/(${names.join('|')})(/|$))`;
const sourcesOf = (name) => `^packages/${name}/src/`;
const isTest = '[.]test([.]|-)';

module.exports = {
  forbidden: [
    {
      name: 'core-knows-no-other-package',
      comment: 'core is pure: it knows neither adapters nor the bot.',
      severity: 'error',
      from: { path: sourcesOf(PACKAGE.core) },
      to: { path: of(PACKAGE.adapters, PACKAGE.bot) },
    },
    {
      name: 'core-imports-zod-and-date-fns-only',
      severity: 'error',
      from: { path: sourcesOf(PACKAGE.core), pathNot: isTest },
      to: { pathNot: [sourcesOf(PACKAGE.core), 'node_modules/(zod|date-fns)/'] },
    },
    {
      name: 'adapters-know-core-only',
      severity: 'error',
      from: { path: sourcesOf(PACKAGE.adapters) },
      to: { path: of(PACKAGE.bot) },
    },
    {
      name: 'packages-know-no-example-and-no-test',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^(examples|test)/|^@hoptac/(example-|test)' },
    },
    {
      name: 'packages-meet-by-name',
      comment: 'A package imports another by its published name, never by a path into it.',
      severity: 'error',
      from: { path: '^packages/([^/]+)/' },
      to: { path: '^packages/', pathNot: '^packages/$1/', dependencyTypes: ['local'] },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'everything-resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '/dist/'] },
    exclude: { path: ['/dist/', 'tsup[.]config'] },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
