// The one error boundary: a page that breaks leaves the rest of the site standing, and says so in words.
import { Component, useEffect, useState, type ReactNode } from 'react'
import { useLocation } from 'react-router-dom'
import { comesFromElsewhere } from './arrival.ts'
import { CodeError } from './lazy-view.ts'
import { Broken, Failed, Waiting } from './page-states.tsx'

interface BoundaryProps {
  readonly pathname: string
  readonly isHostThere: () => Promise<boolean>
  readonly children: ReactNode
}

/**
 * The code of a page did not come. Where the host answers, the site may have been published anew since this page was opened,
 * and a real load finds the new one; once, for whoever has just loaded the page comes from nowhere else. Without a network a
 * load would lose what is here.
 */
const CodeLost = ({ pathname, isHostThere }: Omit<BoundaryProps, 'children'>) => {
  const [isLost, setLost] = useState(() => !comesFromElsewhere(pathname))
  useEffect(() => {
    if (isLost) return undefined
    let isHere = true
    isHostThere()
      .catch(() => false)
      .then(isThere => {
        if (!isHere) return
        if (isThere) window.location.reload()
        else setLost(true)
      })
    return () => {
      isHere = false
    }
  }, [isLost, isHostThere])
  // A browser remembers that code did not come, and asks for it no more until the page is loaded anew.
  return isLost ? <Failed retry={() => window.location.reload()} /> : <Waiting />
}

class Boundary extends Component<BoundaryProps, { caught: readonly unknown[] }> {
  override state: { caught: readonly unknown[] } = { caught: [] }
  static getDerivedStateFromError(error: unknown): { caught: readonly unknown[] } {
    return { caught: [error] }
  }
  override render() {
    const { caught } = this.state
    if (caught.length === 0) return this.props.children
    const [error] = caught
    if (error instanceof CodeError) return <CodeLost {...this.props} />
    return <Broken error={error} pathname={this.props.pathname} />
  }
}

/** Catches what a page throws while it is drawn. Another address starts afresh. */
export const ErrorBoundary = ({ isHostThere, children }: Omit<BoundaryProps, 'pathname'>) => {
  const { pathname } = useLocation()
  return (
    <Boundary key={pathname} pathname={pathname} isHostThere={isHostThere}>
      {children}
    </Boundary>
  )
}
