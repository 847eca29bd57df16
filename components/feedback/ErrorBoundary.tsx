import { Component, type ComponentChildren } from 'preact';
import { FailedPage } from './FailedPage';

type State = { readonly error?: unknown };

/** Shows the failed page when a component throws; "Try again" loads the page anew. */
export class ErrorBoundary extends Component<{ readonly children: ComponentChildren }, State> {
  static override getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override render() {
    if (!('error' in this.state)) return this.props.children;
    const { error } = this.state;
    const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return <FailedPage detail={detail} onRetry={() => location.reload()} />;
  }
}
