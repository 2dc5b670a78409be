/**
 * Time that the processor has spent on this process and its threads, ms. Bounds of work are in it: on a busy computer the clock goes on
 * while nothing is done, and a page would be read or given up by chance.
 */
export function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
