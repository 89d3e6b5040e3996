import { Component, type ReactNode } from 'react';

interface Props {
  children: ReactNode;
  /** Gives what is shown in place of children that failed. */
  fallback: (error: unknown) => ReactNode;
  /** Names what the children show; they are tried again when it changes. */
  of?: string;
}

interface State {
  failure: { error: unknown } | null;
  of: string | undefined;
}

/** Catches an error in its children, so that the rest of the page stays. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failure: null, of: this.props.of };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { failure: { error } };
  }

  static getDerivedStateFromProps({ of }: Props, state: State): State {
    return of === state.of ? state : { failure: null, of };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    return failure ? this.props.fallback(failure.error) : this.props.children;
  }
}
