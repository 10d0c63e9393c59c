import type { InitializeParams } from '@custom-elements-manifest/analyzer';
import type { Package } from 'custom-elements-manifest/schema.js';

/* What the analyzer exports and its own types leave out. */
declare module '@custom-elements-manifest/analyzer' {
  /** The compiler that it reads with, which need not be that of this repository. */
  export const ts: InitializeParams['ts'];
  export function create(options: {
    modules: ReturnType<InitializeParams['ts']['createSourceFile']>[];
  }): Package;
}
