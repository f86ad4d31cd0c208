// Rules about names. Imports between layers, modules and packages are checked by
// tools/architecture.mjs, which sees resolved files.

/** Out: ESLint configurations, one for each rule about where a name may be used. */
export function rulesFor() {
  return [
    {
      files: ['src/**/*.{ts,tsx}'],
      ignores: [
        'src/config.ts',
        'src/main.ts',
        'src/cli.ts',
        'src/platform/cli/**',
        '**/*.test.ts',
        '**/*.test.tsx',
      ],
      rules: {
        'no-restricted-properties': [
          'error',
          { object: 'process', property: 'env', message: 'Only config.ts reads the environment.' },
          { object: 'Date', property: 'now', message: 'The clock comes from ctx.now.' },
          { object: 'Math', property: 'random', message: 'Chance comes from node:crypto.' },
        ],
      },
    },
  ]
}
