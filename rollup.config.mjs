import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import MagicString from 'magic-string';

/** Takes the indentation out of the element's templates and styles, where it means nothing. */
const outdent = {
  name: 'outdent',
  transform(code, id) {
    if (!id.includes('/packages/element/src/')) return null;
    const text = new MagicString(code).replace(/\n[ \t]+/g, '\n');
    return { code: text.toString(), map: text.generateMap({ hires: true }) };
  },
};

/*
 * The script that a page loads: one file with element, core and Dutch texts. An immediately invoked
 * function is the one format that works both as a classic script and as a module.
 */
export default {
  input: 'packages/element/bundle/quick-scan.ts',
  output: {
    file: 'packages/element/cdn/quick-scan.js',
    format: 'iife',
    sourcemap: true,
  },
  plugins: [
    // Without "production" Lit's development build slips in.
    nodeResolve({ exportConditions: ['@quick-scan/source', 'production', 'default', 'module', 'import'] }),
    typescript({
      tsconfig: 'packages/element/tsconfig.json',
      compilerOptions: { noEmit: false, module: 'ESNext', moduleResolution: 'Bundler' },
    }),
    outdent,
    // In plain ASCII it reads right on a page of any encoding.
    terser({ ecma: 2022, format: { comments: false, ascii_only: true } }),
  ],
  onLog(level, log, handle) {
    // Comments and cycles inside a dependency are that dependency's own business.
    if (log.loc?.file?.includes('node_modules') || log.ids?.every((id) => id.includes('node_modules')))
      return;
    if (level === 'warn') throw new Error(log.message);
    handle(level, log);
  },
};
