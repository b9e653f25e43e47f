import { Component, type ReactNode } from 'react'
import { ErrorPage } from './error-page.tsx'

type Props = { place: string; onRetry: () => void; children: ReactNode }
type State = { error: unknown; failed: boolean; place: string }

/** Shows a friendly page in place of one that broke, until the person tries again or goes somewhere else. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, failed: false, place: this.props.place }

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error, failed: true }
  }

  static getDerivedStateFromProps({ place }: Props, state: State): Partial<State> | null {
    return place === state.place ? null : { place, failed: false, error: null }
  }

  override render() {
    const { error, failed } = this.state
    return failed ? <ErrorPage error={error} onRetry={this.retry} /> : this.props.children
  }

  private retry = () => {
    this.props.onRetry()
    this.setState({ failed: false, error: null })
  }
}
