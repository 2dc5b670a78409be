/** Effective user of nobody, where tests run as root, who may read everything. */
const nobody = 65_534

/** For tests: runs `work` as a user that has no rights beyond the ordinary. Windows has no such users. */
export async function withoutPrivileges<T>(work: () => Promise<T>): Promise<T> {
  const isRoot = process.geteuid?.() === 0
  if (isRoot) process.seteuid?.(nobody)
  try {
    return await work()
  } finally {
    if (isRoot) process.seteuid?.(0)
  }
}
