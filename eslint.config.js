import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

const core = ['markdown', 'compile', 'vault', 'link'];
const pure = ['study', 'decision'];
const data = [...core, 'bibliography', 'figure', 'map', ...pure];
const view = ['layouts', 'components', 'pages'];

/** What each folder of src may import besides itself. A folder that is added to src wants its line here. */
const mayImport = {
  markdown: [],
  compile: ['markdown'],
  figure: ['markdown'],
  vault: ['markdown', 'compile', 'bibliography', 'figure'],
  link: ['markdown', 'compile', 'vault', 'bibliography', 'figure'],
  bibliography: ['markdown'],
  map: ['markdown', 'compile', 'vault', 'figure'],
  study: [],
  decision: [],
  site: data,
  components: [...data, 'site', 'client', 'styles'],
  layouts: [...data, 'site', 'client', 'styles', 'components'],
  pages: [...data, 'site', 'client', 'styles', 'components', 'layouts'],
  client: [...pure, 'map', 'styles'],
  integrations: [...data, 'site', 'client', 'styles', 'cli'],
  cli: [...core, 'bibliography', 'figure'],
  styles: [],
};

/** Nothing of Astro, for the folders that also run in the browser or under plain Node. */
const noAstro = { regex: '^astro(:|/|$)', message: 'This folder runs without Astro.' };
const noVirtualModule = { regex: '^astro:', message: 'Only src/site knows `astro:*`.' };
const fileExtension = {
  regex: '^\\.{1,2}/(?!.*\\.[a-z]+(\\?.*)?$)',
  message: 'Node runs these files: write the extension.',
};

/** @param {keyof typeof mayImport} folder */
function wall(folder) {
  const walledOff = Object.keys(mayImport).filter(
    (other) => other !== folder && !mayImport[folder].includes(other),
  );
  const message = `src/${folder} may import only: ${mayImport[folder].join(', ') || 'nothing beside itself'}.`;
  return { regex: `(^|/)\\.\\./(${walledOff.join('|')})/`, message };
}

/** The base rule does not see `import('…')`, neither as an expression nor as a type. */
function dynamicImports(patterns) {
  return patterns.map(({ regex, message }) => {
    const source = `[value=/${regex.replaceAll('/', '\\/')}/]`;
    return { selector: `:matches(ImportExpression, TSImportType) Literal${source}`, message };
  });
}

function restrict(files, patterns) {
  const all = [fileExtension, ...patterns];
  return {
    files,
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: all }],
      'no-restricted-syntax': ['error', ...dynamicImports(all)],
    },
  };
}

/** @param {keyof typeof mayImport} folder */
function folderRules(folder) {
  const files = [`src/${folder}/**`];
  if (folder === 'site') return restrict(files, [wall(folder)]);
  const knowsAstro = [...view, 'integrations'].includes(folder);
  return restrict(files, [wall(folder), knowsAstro ? noVirtualModule : noAstro]);
}

export default defineConfig(
  globalIgnores([
    'dist',
    '.*.next-*',
    '.*.last',
    '.astro',
    '.cache',
    'content',
    'public',
    'playwright-report',
    'test-results',
  ]),
  globalIgnores(['tests/fixtures']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  astro.configs['flat/recommended'],
  {
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createNodeResolver()] },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Would ask for the `!` that no-non-null-assertion forbids.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      eqeqeq: 'error',
      'import-x/first': 'error',
      'import-x/no-cycle': 'error',
      'import-x/no-duplicates': ['error', { 'prefer-inline': true }],
      'no-control-regex': 'error',
      'no-fallthrough': 'error',
      'no-irregular-whitespace': 'error',
      'no-misleading-character-class': 'error',
      'no-useless-backreference': 'error',
      'no-useless-escape': 'error',
      'object-shorthand': 'error',
    },
  },

  {
    files: ['src/**'],
    rules: {
      complexity: ['error', 16],
      'max-lines': ['warn', { max: 200 }],
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: { 'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }] },
  },
  { files: ['src/pages/**'], rules: { 'max-lines': ['warn', { max: 60 }] } },
  { files: ['src/cli/**', 'src/integrations/**'], rules: { 'no-console': 'off' } },

  restrict(['src/**', 'tests/**'], []),
  Object.keys(mayImport).map(folderRules),
  // The one place where the vault meets Astro, as a type.
  restrict(
    ['src/vault/loader.ts'],
    [
      wall('vault'),
      { ...noAstro, regex: '^astro(?!/loaders$)(:|/|$)' },
      { ...noAstro, regex: '^astro/loaders$', allowTypeImports: true },
    ],
  ),

  // Types stop at the border of an .astro file: `astro check` looks inside.
  { ...tseslint.configs.disableTypeChecked, files: ['**/*.astro', '**/*.astro/*.ts', '**/*.{js,mjs}'] },
  {
    files: ['tests/**'],
    rules: {
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
);
