// How large a card is, in pixels: 1.91 to 1, which most places show whole (https://ogp.me names no size).

export const cardSize = { width: 1200, height: 630 } as const
