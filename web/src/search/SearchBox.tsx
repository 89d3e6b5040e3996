import { type KeyboardEvent, type RefObject, useContext, useEffect, useRef, useState } from 'react';
import {
  Collection,
  ComboBox,
  ComboBoxStateContext,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  Text,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearch } from 'wouter';
import { NothingFound } from '../controls/NothingFound.tsx';
import { useFound } from '../controls/useFound.ts';
import { type FoundHitFragment, SearchBoxDocument } from '../graphql/generated.ts';
import { focusHeading } from '../layout/focusHeading.ts';
import { searchAddress } from './searchAddress.ts';
import { useHit } from './useHit.ts';
import popover from '../controls/popover.module.css';
import styles from './SearchBox.module.css';

/** The search in the header of every page: what is picked is opened, Enter alone leads to all that the text finds, without a text to what to do. */
export function SearchBox() {
  const { t } = useTranslation();
  const [path, navigate] = useLocation();
  const search = useSearch();
  const asked = path === '/search' ? (new URLSearchParams(search).get('q') ?? '') : '';
  const [text, setText] = useTextAt(`${path}?${search}`, asked);
  const input = useRef<HTMLInputElement>(null);
  useSearchKeys(input);
  const { data, error, searching } = useFound(SearchBoxDocument, text === asked ? '' : text);
  const hits = data?.search?.hits ?? [];
  const hitOf = useHit();
  function leave(address: string): void {
    setText(asked);
    navigate(address);
    focusHeading();
  }
  return (
    <ComboBox
      className={styles.search}
      aria-label={t('search.everything')}
      items={groupsOf(hits)}
      inputValue={text}
      onInputChange={setText}
      selectedKey={null}
      onSelectionChange={(key) => {
        const hit = hits.find((one) => keyOf(one) === key);
        if (hit) leave(hitOf(hit).href);
      }}
      allowsCustomValue
      allowsEmptyCollection={text.trim() !== ''}
      menuTrigger="input"
    >
      <SearchInput input={input} searching={searching} onEnter={() => leave(searchAddress(text.trim()))} />
      <Results {...{ text, hits, error, searching }} />
    </ComboBox>
  );
}

/** A text that begins anew wherever the reader goes: with what was asked for there. */
function useTextAt(place: string, asked: string): [text: string, setText: (text: string) => void] {
  const [state, setState] = useState({ place, text: asked });
  const text = state.place === place ? state.text : asked;
  if (state.place !== place) setState({ place, text });
  return [text, (changed) => setState({ place, text: changed })];
}

interface ResultsProps {
  text: string;
  hits: readonly FoundHitFragment[];
  error: Error | null;
  searching: boolean;
}

/** The things found, by type; a resemblance is said to be one. */
function Results({ text, hits, error, searching }: ResultsProps) {
  const { t } = useTranslation();
  return (
    <Popover className={popover.popover}>
      {hits.length > 0 && hits.every(({ resemblance }) => resemblance) && (
        <p className={popover.empty}>{t('search.perhaps', { text })}</p>
      )}
      <ListBox<Group>
        renderEmptyState={() => (
          <NothingFound error={error} searching={searching}>
            {t('search.nothing', { text })}
          </NothingFound>
        )}
      >
        {(group) => (
          <ListBoxSection id={group.id}>
            <Header className={styles.type}>{t(`search.type.${group.id}`)}</Header>
            <Collection items={group.hits}>{(hit) => <FoundHit id={keyOf(hit)} hit={hit} />}</Collection>
          </ListBoxSection>
        )}
      </ListBox>
    </Popover>
  );
}

interface Group {
  id: FoundHitFragment['type'];
  hits: readonly FoundHitFragment[];
}

/** Hits by type, in the order of the best of each. */
function groupsOf(hits: readonly FoundHitFragment[]): Group[] {
  const types = [...new Set(hits.map(({ type }) => type))];
  return types.map((id) => ({ id, hits: hits.filter(({ type }) => type === id) }));
}

function keyOf({ type, entityId }: FoundHitFragment): string {
  return `${type} ${entityId}`;
}

/** `id`: told apart by the list, which would take its place otherwise, at which another one stands after the next letter. */
function FoundHit({ id, hit }: { id: string; hit: FoundHitFragment }) {
  const { name, more } = useHit()(hit);
  return (
    <ListBoxItem id={id} textValue={name} className={popover.option}>
      <Text slot="label">{name}</Text>
      {more && <Text slot="description">{more}</Text>}
    </ListBoxItem>
  );
}

interface InputProps {
  input: RefObject<HTMLInputElement | null>;
  searching: boolean;
  onEnter: () => void;
}

/** Enter with nothing picked, or while the list is older than the text, leads to the page of all that is found. */
function SearchInput({ input, searching, onEnter }: InputProps) {
  const { t } = useTranslation();
  const state = useContext(ComboBoxStateContext);
  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || (state?.isOpen && state.selectionManager.focusedKey !== null && !searching)) return;
    event.preventDefault();
    event.stopPropagation();
    state?.close();
    onEnter();
  }
  return (
    <Input
      ref={input}
      type="search"
      placeholder={t('search.everything')}
      aria-keyshortcuts="/ Control+K"
      onKeyDownCapture={onKey}
      spellCheck={false}
    />
  );
}

/** Puts the focus into the search at `/`, unless the reader writes somewhere, and at Ctrl+K. */
function useSearchKeys(input: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    function onKey(event: globalThis.KeyboardEvent): void {
      const { target, key, ctrlKey, metaKey, altKey } = event;
      const writes = target instanceof Element && target.closest('input, textarea, select, [contenteditable="true"]');
      const isSlash = key === '/' && !writes && !ctrlKey && !metaKey && !altKey;
      if (!isSlash && !((ctrlKey || metaKey) && key.toLowerCase() === 'k')) return;
      event.preventDefault();
      input.current?.focus();
    }
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [input]);
}
