const FORM = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/

/** Whether the text is a moment `YYYY-MM-DDTHH:MM:SS.sssZ` that exists (no 30 February, no 24:00). */
export const isTime = (text: string): boolean => {
  if (!FORM.test(text)) return false
  const moment = new Date(text)
  return !Number.isNaN(moment.getTime()) && moment.toISOString() === text
}
