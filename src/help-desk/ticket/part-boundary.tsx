import { Component, type ReactNode } from 'react'

type Props = {
  /** What stands in when the part cannot be shown. */
  fallback: (retry: () => void) => ReactNode
  onRetry: () => void
  children: ReactNode
}

/** Keeps a page whole when what one part of it needs cannot be had. */
export class PartBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? this.props.fallback(this.retry) : this.props.children
  }

  private retry = () => {
    this.props.onRetry()
    this.setState({ failed: false })
  }
}
