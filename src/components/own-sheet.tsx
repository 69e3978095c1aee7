// A style sheet that only some pages need: it comes with them, and costs no other page a byte.

/**
 * The link to it. React keeps a page back that a reader moves to until its sheet is there, and takes over the link that stands in
 * a prerendered page (https://react.dev/reference/react-dom/components/link). The build lifts it into the page's head.
 */
export const OwnSheet = ({ href }: { readonly href: string }) => <link rel="stylesheet" href={href} precedence="page" />
