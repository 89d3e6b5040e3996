import { Component, type ReactNode } from 'react';

interface Props {
  children: ReactNode;
  /** What stands there instead. */
  fallback: ReactNode;
}

/** Keeps what fails inside from taking the page with it. */
export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
