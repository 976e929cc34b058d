/** Told how far the work is: `done` of `total` parts. */
export type Progress = (done: number, total: number) => void
