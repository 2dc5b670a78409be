import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'

/** A rectangle on the desktop, in device-independent pixels. */
export type Area = { x: number; y: number; width: number; height: number }

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const numberSchema = v.pipe(v.number(), v.integer())
const stateSchema = v.object({
  area: v.nullable(v.object({ x: numberSchema, y: numberSchema, width: numberSchema, height: numberSchema })),
  isMaximized: v.boolean(),
  theme: v.picklist(themes),
})
/** What is remembered of the window from start to start. */
export type WindowState = v.InferOutput<typeof stateSchema>

const usual = { width: 1280, height: 800 }
export const smallest = { width: 480, height: 400 }
/** So much of a window must be on a screen for it to be found and moved. */
const grip = 120

const stateFile = (configFolder: string) => join(configFolder, 'window.json')

export function readWindowState(configFolder: string): WindowState {
  try {
    return v.parse(stateSchema, JSON.parse(readFileSync(stateFile(configFolder), 'utf8')))
  } catch {
    return { area: null, isMaximized: false, theme: 'system' }
  }
}

/** Remembers the window; one that cannot be remembered is no reason to disturb anyone. */
export function writeWindowState(configFolder: string, state: WindowState): void {
  try {
    mkdirSync(configFolder, { recursive: true, mode: 0o700 })
    writeFileSync(stateFile(configFolder), `${JSON.stringify(state)}\n`, { mode: 0o600 })
  } catch {
    // The next start opens the usual window.
  }
}

/**
 * Where to open: the remembered area, brought into a screen (`screens` are their work areas, the main one first) when the
 * one it was on is gone or smaller now.
 */
export function placeWindow(
  area: Area | null,
  screens: readonly Area[],
): Partial<Area> & { width: number; height: number } {
  const screen = (area && screens.find(candidate => overlaps(area, candidate))) ?? screens[0]
  if (!screen) return area ?? usual
  const { width, height } = area ?? usual
  const size = {
    width: Math.min(Math.max(width, smallest.width), screen.width),
    height: Math.min(Math.max(height, smallest.height), screen.height),
  }
  if (!area) return size
  return {
    ...size,
    x: Math.min(Math.max(area.x, screen.x), screen.x + screen.width - size.width),
    y: Math.min(Math.max(area.y, screen.y), screen.y + screen.height - size.height),
  }
}

function overlaps(area: Area, screen: Area): boolean {
  const width = Math.min(area.x + area.width, screen.x + screen.width) - Math.max(area.x, screen.x)
  const height = Math.min(area.y + area.height, screen.y + screen.height) - Math.max(area.y, screen.y)
  return width >= grip && height >= grip
}
