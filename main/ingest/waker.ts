/** Lets one loop wait until something has changed. A wake that nobody waited for is kept for the next wait. */
export function createWaker() {
  let isAwake = false
  let resolve: (() => void) | undefined
  return {
    wake() {
      if (resolve) resolve()
      else isAwake = true
      resolve = undefined
    },
    wait(): Promise<void> {
      if (isAwake) {
        isAwake = false
        return Promise.resolve()
      }
      return new Promise(wake => {
        resolve = wake
      })
    },
  }
}
