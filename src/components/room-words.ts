// Room on a device, as people say it.

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 })

/** "240 kB" or "1.3 MB", from bytes; never less than one kB. */
export const inRoom = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${number.format(bytes / 1_000_000)} MB`
