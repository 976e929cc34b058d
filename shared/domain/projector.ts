/** What the room can be shown in the second window. */
export const projectorViews = ['code', 'board', 'opening', 'talk', 'matrix'] as const
export type ProjectorView = (typeof projectorViews)[number]
