import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/coverage/',
      '.stryker-tmp/',
      'reports/',
      'packages/element/cdn/',
      'packages/content/src/en.ts',
      'packages/content/src/nl.ts',
      'site/',
    ],
  },
  {
    // What they import is not installed here; their types are checked where it is, by the test of the examples.
    files: ['examples/**/*.{ts,tsx}'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['**/*.ts'],
    ignores: ['examples/**'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Where the model guarantees a thing that the type can't say.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['packages/element/src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended'], litA11y.configs.recommended],
    rules: {
      // Safari takes a list without bullets for no list, unless its role is written.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    // Lit's static templates take a tag name as a binding; the rules know only its ordinary ones.
    files: ['packages/element/src/views/heading.ts'],
    rules: { 'lit/binding-positions': 'off', 'lit/no-invalid-html': 'off' },
  },
  {
    files: ['packages/element/test/**/*.ts'],
    rules: {
      // Chai's assertions are properties, and some of them look like promises.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    files: ['packages/element/test/**/*.ts'],
    ignores: ['packages/element/test/until.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          name: '@open-wc/testing',
          importNames: ['waitUntil'],
          message: 'It gives up after a second: use until().',
        },
      ],
    },
  },
);
