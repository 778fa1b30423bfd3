/**
 * Imports run one way. Each layer lists what it may import besides its own files; everything else is an error, so a new
 * library or direction is a decision that shows up here.
 */
const NODE = ['node:*', 'node:*/*'];
const LAYERS = {
  shared: ['#shared/**', 'zod', 'intl-messageformat'],
  renderer: ['#shared/**', 'react', 'react/**', 'react-dom', 'react-dom/**', '@fluentui/**', '@tanstack/**'],
  'electron/transport': ['#shared/**', ...NODE],
  'electron/host': ['#shared/**', '#electron/transport/**', '@photostructure/sqlite', ...NODE],
  'electron/providers': ['#shared/**', '#electron/transport/**', 'zod', ...NODE],
  // For other people's programs: nothing but Node.
  'electron/sdk': ['#shared/**', '#electron/transport/**', ...NODE],
  'electron/cli': [
    '#shared/**',
    '#electron/transport/**',
    '#electron/sdk/**',
    '#electron/host/**',
    '#electron/providers/**',
    'commander',
    ...NODE,
  ],
  'electron/preload': ['#shared/**', 'electron'],
  'electron/main': [
    '#shared/**',
    '#electron/host/**',
    '#electron/transport/**',
    'electron',
    'electron-log/**',
    ...NODE,
  ],
  e2e: ['#shared/**', '@playwright/**', '@axe-core/**', '@photostructure/sqlite', ...NODE],
};

const FOLDERS = ['shared', 'renderer', 'electron', 'main', 'preload', 'host', 'transport', 'providers', 'sdk', 'cli'];

/** Another layer is named `#shared/…` or `#electron/…`, never by a relative path, so that its direction can be read. */
const ACROSS = FOLDERS.flatMap((folder) => ['../', '../../', '../../../'].map((up) => `${up}${folder}/**`));

const importDirections = Object.entries(LAYERS).map(([layer, allowed]) => ({
  files: [`${layer}/**`],
  excludeFiles: ['**/*.test.ts', '**/*.test.tsx'],
  rules: {
    'eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: ['*', '!./**', '!../**', ...ACROSS, ...allowed.map((name) => `!${name}`)],
            message: `${layer} may import only: its own files, ${allowed.join(', ')}.`,
          },
        ],
      },
    ],
  },
}));

export default {
  plugins: ['typescript', 'unicorn', 'oxc', 'import', 'react', 'jsx-a11y', 'promise'],
  categories: { correctness: 'error', suspicious: 'error', perf: 'error' },
  options: { typeAware: true },
  rules: {
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/consistent-type-imports': 'error',
    'eslint/eqeqeq': 'error',
    'eslint/no-console': 'error',
    // Reading a typed array or a checked message asserts all the time; the compiler's own rules are strict enough.
    'typescript/no-unsafe-type-assertion': 'off',
    'typescript/consistent-return': 'off',
    // Providers do one thing after another on purpose.
    'eslint/no-await-in-loop': 'off',
    // Electron's ports have no origins.
    'unicorn/require-post-message-target-origin': 'off',
    'react/react-in-jsx-scope': 'off',
    'import/no-named-as-default-member': 'off',
  },
  overrides: [
    ...importDirections,
    { files: ['scripts/**', 'bench/**'], rules: { 'eslint/no-console': 'off' } },
    {
      // Tests say what they need where they need it.
      files: ['**/*.test.ts', '**/*.test.tsx', '**/testing/**'],
      rules: { 'unicorn/consistent-function-scoping': 'off', 'oxc/no-map-spread': 'off' },
    },
    // Playwright reads a fixture's needs off its first parameter, which must be a pattern even when it is empty.
    { files: ['e2e/fixtures/**'], rules: { 'eslint/no-empty-pattern': 'off' } },
    {
      files: ['renderer/**'],
      rules: {
        // Virtual rows are placed one by one, which tables and lists do not allow; roles say what they are.
        'jsx-a11y/prefer-tag-over-role': 'off',
        // What scrolls can be focused, so that the keyboard can scroll it.
        'jsx-a11y/no-noninteractive-tabindex': 'off',
        // A tab list is focused through its tabs.
        'jsx-a11y/interactive-supports-focus': 'off',
        // Our own access keys: Alt and the underlined letter, as in Outlook.
        'jsx-a11y/no-access-key': 'off',
        // The React compiler is not used.
        'react/incompatible-library': 'off',
      },
    },
  ],
  ignorePatterns: ['dist/**', 'dist-bench/**', 'release/**', 'test-results/**'],
};
