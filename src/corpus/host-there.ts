// Asking whether there is a way to the host at all. Apart from the queries, for the frame of every page needs it.

/** Whether the host answers for the address the reader is at, whatever it says; it is asked past all that is kept. */
export const isHostThere = async (): Promise<boolean> =>
  (await fetch('', { method: 'HEAD', cache: 'no-store' })).status < 500
