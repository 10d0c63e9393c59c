#!/usr/bin/env node
// A file that is there before the build, as npm makes no command of one that isn't.
import '../dist/compile/cli/main.js';
