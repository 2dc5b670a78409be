export const chromiumSwitches: string[]
