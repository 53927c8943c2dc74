import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import astro from 'eslint-plugin-astro';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { layerConfigs } from './eslint.layers.js';
import svelteConfig from './svelte.config.js';

/** The same for each kind of file: the type service would reload everything whenever the endings differ. */
const typed = { projectService: true, tsconfigRootDir: import.meta.dirname, extraFileExtensions: ['.svelte'] };

/** Files that Node runs. */
const nodeFiles = ['*.{js,mjs,ts}', 'scripts/**', 'src/tools/**', 'src/site/**', 'tests/**'];

/** Files that are checked without types: JavaScript, and Astro, whose types `astro check` looks at. */
const untyped = ['**/*.{js,mjs,cjs}', '**/*.astro', '**/*.astro/*.{js,ts}'];

export default defineConfig(
  globalIgnores([
    'dist*/',
    '.astro/',
    '.cache/',
    'coverage/',
    'playwright-report/',
    'test-results/',
    'tests/fixtures/',
  ]),
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  svelte.configs.recommended,
  astro.configs['recommended'],
  astro.configs['jsx-a11y-strict'],
  { languageOptions: { globals: globals.browser, parserOptions: typed } },
  { files: nodeFiles, languageOptions: { globals: globals.node } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { ...typed, parser: tseslint.parser, svelteConfig } },
  },
  {
    rules: {
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      // Splitting text into code points is what Chinese needs.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      'max-lines': ['error', 300],
      'no-console': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
    },
  },
  {
    files: ['**/*.svelte'],
    rules: {
      'svelte/no-at-html-tags': 'error',
      'svelte/require-each-key': 'error',
      // `{' '}` is how a space is kept between inline elements.
      'svelte/no-useless-mustaches': 'off',
    },
  },
  { files: ['scripts/**', 'src/tools/**'], rules: { 'no-console': 'off' } },
  {
    files: ['tests/**'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Tests hand methods to spies and matchers without calling them.
      '@typescript-eslint/unbound-method': 'off',
      'max-lines': 'off',
    },
  },
  layerConfigs,
  {
    // What comes out of a .svelte or .astro file has no type for ESLint; `svelte-check` and `astro check` know it.
    files: ['src/{ui,islands,layouts,pages}/**'],
    rules: Object.fromEntries(
      ['assignment', 'argument', 'call', 'member-access', 'return'].map((use) => [
        `@typescript-eslint/no-unsafe-${use}`,
        'off',
      ]),
    ),
  },
  { files: untyped, ...tseslint.configs.disableTypeChecked },
  {
    files: ['**/*.svelte', '**/*.astro'],
    // The compilers of both know which imports are only types; `no-redeclare` takes a type and a value for the same.
    rules: { '@typescript-eslint/consistent-type-imports': 'off', 'no-redeclare': 'off' },
  },
  {
    files: ['**/*.astro'],
    rules: {
      // A list without bullets is no list to some screen readers unless it says so.
      'astro/jsx-a11y/no-redundant-roles': ['error', { ol: ['list'], ul: ['list'] }],
      // What scrolls sideways has to be reachable by keyboard.
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['group', 'region'], tags: [] }],
    },
  },
  prettier,
  svelte.configs.prettier,
);
