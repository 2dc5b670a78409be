import { createReadHandlers } from '../library/read-handlers.ts'
import { readerService } from '../library/writer-service.ts'
import { type StartRole, serveReading } from './serve-thread.ts'

/** Answers lists and searches. */
export const startRole: StartRole = (port, data) => serveReading(readerService, port, data, createReadHandlers)
