import type { Handlers } from '../contract/method.ts'
import type { ComputeMethods, ReadMethods, WriteMethods } from '../contract/service.ts'

export type ReadHandlers = Handlers<ReadMethods>
export type WriteHandlers = Handlers<WriteMethods>
export type ComputeHandlers = Handlers<ComputeMethods>
