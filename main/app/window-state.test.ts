import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { placeWindow, readWindowState, smallest, writeWindowState } from './window-state.ts'

const folder = mkdtempSync(join(tmpdir(), 'collate-window-'))
afterAll(() => rmSync(folder, { recursive: true }))

const screens = [
  { x: 0, y: 30, width: 1920, height: 1050 },
  { x: 1920, y: 0, width: 1280, height: 1024 },
]

describe('the place of the window', () => {
  it('is remembered, and a broken memory is no harm', () => {
    const state = { area: { x: 5, y: 40, width: 900, height: 700 }, isMaximized: true, theme: 'dark' } as const
    writeWindowState(join(folder, 'new'), state)
    expect(readWindowState(join(folder, 'new'))).toEqual(state)
    writeFileSync(join(folder, 'window.json'), '{"area": 5')
    expect(readWindowState(folder)).toEqual({ area: null, isMaximized: false, theme: 'system' })
  })

  it('stays where it was while its screen is there', () => {
    const area = { x: 2000, y: 100, width: 1000, height: 800 }
    expect(placeWindow(area, screens)).toEqual(area)
    expect(placeWindow(area, screens.slice(0, 1))).toEqual({ x: 920, y: 100, width: 1000, height: 800 })
    expect(placeWindow(null, screens)).toEqual({ width: 1280, height: 800 })
  })

  it('is always wholly on one screen', () => {
    const number = fc.integer({ min: -5000, max: 8000 })
    fc.assert(
      fc.property(number, number, number, number, (x, y, width, height) => {
        const placed = { x: 0, y: 0, ...placeWindow({ x, y, width, height }, screens) }
        expect(placed.width).toBeGreaterThanOrEqual(smallest.width)
        const isInside = screens.some(
          s =>
            placed.x >= s.x &&
            placed.y >= s.y &&
            placed.x + placed.width <= s.x + s.width &&
            placed.y + placed.height <= s.y + s.height,
        )
        expect(isInside).toBe(true)
      }),
    )
  })
})
