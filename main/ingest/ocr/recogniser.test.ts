import { expect, test } from 'vitest'
import { createRecogniser } from './recogniser.ts'

const blank = { width: 40, height: 40, pixels: new Uint8Array(1600).fill(255) }

test('a page that costs more of the processor than it may is given up, and the next one has a worker again', async () => {
  const limits = { quietMs: 60_000, processorMs: 0, pageMs: 60_000, idleMs: 60_000 }
  const recogniser = createRecogniser({ folder: null, languages: ['eng'], limits })
  await expect(recogniser.recognise(blank, ['eng'], () => {})).rejects.toThrow('took too long')
  limits.processorMs = 60_000
  await expect(recogniser.recognise(blank, ['eng'], () => {})).resolves.toMatchObject({ blocks: [] })
  await recogniser.close()
})
