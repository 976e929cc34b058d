/** Where a name can stand in what is kept about somebody else: `reason` is one about the procedure. */
export const mentionPlaces = ['evidence', 'revision', 'decision', 'reason'] as const
export type MentionPlace = (typeof mentionPlaces)[number]
