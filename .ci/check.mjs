// npm run check: types, lint, layering. Fast, for while one works.
import { findProjectNode } from './find.mjs'
import { giveUp } from './say.mjs'
import { checkLint, checkTypes, runUnitTests } from './steps.mjs'
import { addUp, inWords } from './sums.mjs'

if (!findProjectNode()) giveUp('The dependencies are missing. Run `npm ci` first.')
const early = await Promise.all([checkTypes(), checkLint()])
const layering = await runUnitTests('layering', { files: ['main/layering.test.ts', 'main/dependencies.test.ts'] })
const sum = addUp([...early, layering])
console.log(inWords(sum))
process.exitCode = sum.failed > 0 ? 1 : 0
