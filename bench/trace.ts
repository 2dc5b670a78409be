/** What is read of Chrome's trace events; times there are in microseconds. */
type TraceEvent = { name?: string; ph?: string; pid?: number; tid?: number; dur?: number; args?: { name?: string } }

/** The categories to record for `longestTask`: the loop of each thread, and the names of the threads. */
export const traceCategories = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline']

/** Tasks of a thread's loop, by the two names that versions of Chromium give them. */
const taskNames = new Set(['RunTask', 'ThreadControllerImpl::RunTask'])

function parseEvents(trace: string): TraceEvent[] {
  const parsed = JSON.parse(trace) as { traceEvents?: TraceEvent[] } | TraceEvent[]
  return Array.isArray(parsed) ? parsed : (parsed.traceEvents ?? [])
}

/**
 * The longest task (ms) on the main thread of any page in a trace recorded by Chromium with `traceCategories`, and how many
 * there were. Throws where the trace has none: then it recorded something else.
 */
export function longestTask(trace: string): { ms: number; tasks: number } {
  const events = parseEvents(trace)
  const pages = new Set(
    events
      .filter(event => event.name === 'thread_name' && event.args?.name === 'CrRendererMain')
      .map(event => `${event.pid}/${event.tid}`),
  )
  const durations = events
    .filter(({ name, ph, pid, tid }) => taskNames.has(name ?? '') && ph === 'X' && pages.has(`${pid}/${tid}`))
    .map(({ dur }) => (dur ?? 0) / 1000)
  if (durations.length === 0) throw new Error('The trace holds no task of a page.')
  return { ms: durations.reduce((most, ms) => Math.max(most, ms), 0), tasks: durations.length }
}
