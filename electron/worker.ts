import { parentPort } from 'node:worker_threads'

// Nothing is worked on here yet: a thread that is started ends at once.
parentPort?.close()
