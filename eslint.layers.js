/**
 * The fences between the folders of `src/`, as one table. ARCHITECTURE.md draws the same picture for people;
 * tests/unit/fences.test.ts breaks each rule on purpose to prove that it holds.
 */

/** Layer → the layers it may import. A layer that is not named here is no layer. */
export const layers = {
  core: [],
  storage: ['core'],
  ui: ['core'],
  islands: ['core', 'storage', 'ui'],
  site: ['core', 'tools'],
  layouts: ['core', 'ui', 'islands', 'site', 'styles'],
  pages: ['core', 'ui', 'islands', 'layouts', 'site', 'styles'],
  styles: [],
  tools: ['core'],
};

/** The only packages that core may use: pure computation, no browser, no Node. */
export const corePackages = ['zod', 'xstate', '@noble/hashes', 'canonicalize', 'ts-fsrs', 'minisearch'];

/** Layers whose code ends up in the reader's browser. */
const browserLayers = ['storage', 'ui', 'islands'];

/** What reads a clock, rolls dice or touches the world; core takes such things as data. */
const coreGlobals = {
  'a clock or timer': ['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'performance'],
  'the network': ['fetch', 'XMLHttpRequest', 'WebSocket'],
  'the browser': ['window', 'document', 'navigator', 'location', 'localStorage', 'sessionStorage', 'indexedDB', 'self'],
  'the process': ['process', 'Buffer', 'globalThis', 'console'],
  chance: ['crypto'],
};

/** Every layer's files, whatever language they are in. */
const filesOf = (layer) => [`src/${layer}/**/*.{ts,js,mjs,svelte,astro}`, `src/${layer}/*.{ts,js,mjs,svelte,astro}`];

/** An import pattern, once for static imports and once (as a syntax selector) for `import('…')` in code or types. */
function forbid(regex, message, { typesToo = true, lazyToo = true } = {}) {
  return { regex, message, typesToo, lazyToo };
}

/** Patterns that keep `layer` out of the layers it may not see, and make allowed crossings visible. */
function crossings(layer) {
  const others = Object.keys(layers).filter((other) => other !== layer);
  return others.map((other) =>
    layers[layer].includes(other)
      ? forbid(`^(\\.\\./)+${other}/`, `Write a crossing of layers as #${other}/… so that the import line shows it.`)
      : forbid(`^(#|(\\.\\./)+)${other}/`, `src/${layer} must not import src/${other} (see ARCHITECTURE.md, layers).`),
  );
}

/** Patterns about packages for `layer`. */
function packages(layer) {
  if (layer === 'core') {
    const allowed = corePackages.join('|').replaceAll('/', '\\/');
    return [
      forbid(
        `^(?!#|\\.|(${allowed})(\\/|$))`,
        `src/core may import only ${corePackages.join(', ')}. Do the rest outside.`,
      ),
    ];
  }
  if (!browserLayers.includes(layer)) return [];
  const patterns = [forbid('^node:', `src/${layer} runs in the browser, where Node's modules are missing.`)];
  if (layer === 'storage') return patterns;
  patterns.push(forbid('^dexie', `src/${layer} must not touch the database; go through #storage (islands only).`));
  const whyNotZod =
    'Zod is too heavy for a reading or call page: import the type only, or load it with import() on demand.';
  patterns.push(forbid('^zod(/|$)|^astro/zod$|-schema\\.ts$', whyNotZod, { typesToo: false, lazyToo: false }));
  return patterns;
}

/** Syntax that no file may use. */
const commonSyntax = [
  { selector: 'TSEnumDeclaration', message: 'No enums: use a union of strings, which Node can run as it is.' },
];

/** Syntax that core may not use, because it asks the machine for the time. */
const coreSyntax = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Take `now` as a parameter.' },
  { selector: "CallExpression[callee.name='Date']", message: 'Take `now` as a parameter.' },
];

/** A pattern as selectors for dynamic and type imports, which `no-restricted-imports` does not see. */
function asSelectors({ regex, message, typesToo, lazyToo }) {
  // A selector ends its pattern at the first slash, escaped or not.
  const source = regex.replaceAll(/\\?\//gu, String.raw`\u002F`);
  const lazy = { selector: `ImportExpression > Literal[value=/${source}/]`, message };
  const typed = { selector: `TSImportType Literal[value=/${source}/]`, message };
  return [...(lazyToo ? [lazy] : []), ...(typesToo ? [typed] : [])];
}

/** The ESLint rules of one layer. */
function rulesOf(layer) {
  const patterns = [...crossings(layer), ...packages(layer)];
  const syntax = [...commonSyntax, ...(layer === 'core' ? coreSyntax : []), ...patterns.flatMap(asSelectors)];
  const rules = {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      { patterns: patterns.map(({ regex, message, typesToo }) => ({ regex, message, allowTypeImports: !typesToo })) },
    ],
    'no-restricted-syntax': ['error', ...syntax],
  };
  if (layer !== 'core') return rules;
  const globals = Object.entries(coreGlobals).flatMap(([what, names]) =>
    names.map((name) => ({ name, message: `src/core does not know ${what}. Take what you need as a parameter.` })),
  );
  return {
    ...rules,
    'no-restricted-globals': ['error', ...globals],
    'no-restricted-properties': [
      'error',
      { object: 'Date', property: 'now', message: 'Take `now` as a parameter.' },
      { object: 'Math', property: 'random', message: 'Take a seeded random (#core/shared/seeded-random.ts).' },
    ],
  };
}

/** ESLint configuration objects: the syntax that holds everywhere, then the fences of each layer. */
export const layerConfigs = [
  { name: 'rolecall/everywhere', rules: { 'no-restricted-syntax': ['error', ...commonSyntax] } },
  ...Object.keys(layers).map((layer) => ({
    name: `rolecall/layer-${layer}`,
    files: filesOf(layer),
    rules: rulesOf(layer),
  })),
  {
    name: 'rolecall/content-collections',
    files: ['src/content.config.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: ['storage', 'ui', 'islands', 'layouts', 'pages', 'tools'].map((other) => ({
            regex: `^(#|\\./)${other}/`,
            message: 'src/content.config.ts joins loaders with schemas of core, and nothing else.',
          })),
        },
      ],
    },
  },
];
