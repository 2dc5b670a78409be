/** Electron's runtime on this machine. */
export interface ElectronRuntime {
  /** The program to start, absolute. */
  executable: string
  /** The folder that holds it. */
  folder: string
  /** As its `version` file says: `45.4.1`, or `unknown`. */
  version: string
  /** Whether it comes from ELECTRON_OVERRIDE_DIST_PATH. */
  isOverride: boolean
}

/** A Chromium on this machine. */
export interface Chromium {
  executable: string
  from: 'playwright' | 'system'
}

/** The project's folder, absolute. */
export const root: string
/** The Node the project runs on, or undefined before `npm ci`. */
export function findProjectNode(): string | undefined
/** The folder in ELECTRON_OVERRIDE_DIST_PATH, otherwise what `npx install-electron` made. */
export function findElectron(): ElectronRuntime | undefined
/** Playwright's own Chromium if it is installed and can be loaded, otherwise the system's. */
export function findChromium(): Chromium | undefined
/** Playwright's own Chromium, whether or not it can be loaded. */
export function findPlaywrightChromium(): string | undefined
/** The full path of a program on PATH. */
export function findOnPath(name: string): string | undefined
/** The shared libraries a program needs and this Linux lacks. */
export function missingLibraries(executable: string): string[]
/** Whether a window can appear. */
export function hasDisplay(): boolean
/** Whether Chromium needs `--no-sandbox`, because the user is root on Linux. */
export function isRootOnLinux(): boolean
/** Whether missing system packages can be installed: root on Debian. */
export function canInstallPackages(): boolean
