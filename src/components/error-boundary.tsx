// The one error boundary: a page that breaks leaves the rest of the site standing, and says so in words.
import { Component } from 'react'
import type { ReactNode } from 'react'
import { useLocation } from 'react-router-dom'
import { CodeError } from './lazy-view.ts'
import { Broken, Failed } from './page-states.tsx'

type Trouble = 'none' | 'code' | 'fault'

class Boundary extends Component<{ children: ReactNode }, { trouble: Trouble }> {
  override state: { trouble: Trouble } = { trouble: 'none' }
  static getDerivedStateFromError(error: unknown): { trouble: Trouble } {
    return { trouble: error instanceof CodeError ? 'code' : 'fault' }
  }
  override render() {
    // A browser remembers that code did not come, and asks for it no more until the page is loaded anew.
    if (this.state.trouble === 'code') return <Failed retry={() => window.location.reload()} />
    return this.state.trouble === 'fault' ? <Broken /> : this.props.children
  }
}

/** Catches what a page throws while it is drawn. Another address starts afresh. */
export const ErrorBoundary = ({ children }: { children: ReactNode }) => {
  const { pathname } = useLocation()
  return <Boundary key={pathname}>{children}</Boundary>
}
