import { autocompletion, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, HighlightStyle, indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { lintKeymap } from '@codemirror/lint';
import { Compartment, EditorState } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { graphql } from 'cm6-graphql';
import type { GraphQLSchema } from 'graphql';
import { useEffect, useRef } from 'react';
import styles from './QueryEditor.module.css';

interface Props {
  text: string;
  onChange: (text: string) => void;
  /** Asks what is written; Ctrl and Enter do so too. */
  onRun: () => void;
  /** The schema, once it is known: then names are completed and mistakes underlined. */
  schema: GraphQLSchema | undefined;
  label: string;
}

/** An editor for a question. Tab leaves it, as everywhere. */
export function QueryEditor({ text, onChange, onRun, schema, label }: Props) {
  const container = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const language = useRef(new Compartment());
  const latest = useRef({ text, onChange, onRun });
  useEffect(() => {
    latest.current = { text, onChange, onRun };
    const shown = view.current?.state.doc.toString();
    if (view.current && shown !== text) {
      view.current.dispatch({ changes: { from: 0, to: shown?.length ?? 0, insert: text } });
    }
  }, [text, onChange, onRun]);
  useEffect(() => {
    if (container.current === null) return;
    const run = () => {
      latest.current.onRun();
      return true;
    };
    const extensions = [
      keymap.of([{ key: 'Mod-Enter', run }, ...completionKeymap, ...lintKeymap, ...historyKeymap, ...defaultKeymap]),
      [lineNumbers(), history(), indentOnInput(), bracketMatching(), autocompletion()],
      [syntaxHighlighting(COLOURS), LOOK, EditorView.lineWrapping],
      EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false' }),
      EditorView.updateListener.of(({ docChanged, state }) => {
        if (docChanged) latest.current.onChange(state.doc.toString());
      }),
      language.current.of(graphql()),
    ];
    const state = EditorState.create({ doc: latest.current.text, extensions });
    view.current = new EditorView({ state, parent: container.current });
    return () => {
      view.current?.destroy();
      view.current = null;
    };
  }, [label]);
  useEffect(() => {
    view.current?.dispatch({ effects: language.current.reconfigure(graphql(schema)) });
  }, [schema, label]);
  return <div ref={container} className={styles.editor} />;
}

const COLOURS = HighlightStyle.define([
  { tag: [tags.keyword, tags.definitionKeyword, tags.atom], color: 'var(--accent)', fontWeight: '600' },
  { tag: [tags.string, tags.integer, tags.float, tags.bool, tags.number], color: 'var(--warning)' },
  { tag: [tags.attributeName, tags.variableName], color: 'var(--running)' },
  { tag: tags.comment, color: 'var(--quiet)' },
]);

const LOOK = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink)', backgroundColor: 'var(--surface)' },
  '.cm-content': { caretColor: 'var(--ink)', fontFamily: 'ui-monospace, monospace' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-gutters': { color: 'var(--quiet)', backgroundColor: 'var(--surface)', borderRight: '1px solid var(--line)' },
  '.cm-selectionBackground, &.cm-focused .cm-selectionBackground': { backgroundColor: 'var(--accent-soft) !important' },
  '.cm-tooltip': { color: 'var(--ink)', backgroundColor: 'var(--surface)', border: '1px solid var(--line)' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { color: 'var(--on-accent)', backgroundColor: 'var(--accent)' },
});
