/** The next thing that is due in each procedure, and its last day: so that the list can say so while all is locked. */
export const due = `
ALTER TABLE procedure ADD COLUMN due_kind TEXT;
ALTER TABLE procedure ADD COLUMN due_on TEXT;
`
