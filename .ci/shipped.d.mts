/** A row of docs/dependencies.md. */
export interface DependencyRow {
  name: string
  version: string
  licence: string
  part: string
  why: string
}

/** A package as package-lock.json has it. */
export interface LockedPackage {
  version: string
  license?: string
  gypfile?: boolean
  optionalDependencies?: Record<string, string>
}

/** The rows of the table in docs/dependencies.md. */
export function readDependencyTable(): DependencyRow[]
/** The packages of package-lock.json by path (`node_modules/lunr`). */
export function readLockedPackages(): Record<string, LockedPackage>
/** The paths of every package that is delivered, whole or bundled, sorted. */
export function listShippedPackages(): string[]
