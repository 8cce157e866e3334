/** Why a set-up's ratio is far from the published one. Written by hand, after looking. */
export const NOTES: Readonly<Record<string, string>> = {};
