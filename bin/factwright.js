#!/usr/bin/env node
// Exit codes: 0 clean, 1 findings, 2 wrong usage or environment, 3 a bug.
import { processIo, run } from '../dist/bin/cli.js';

process.exitCode = await run(process.argv.slice(2), processIo());
