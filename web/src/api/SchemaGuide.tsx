import {
  getNamedType,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './SchemaGuide.module.css';

/** A guide to the schema, type by type, in its own descriptions. */
export function SchemaGuide({ schema }: { schema: GraphQLSchema }) {
  const { t } = useTranslation();
  const [trail, setTrail] = useState<readonly string[]>(['Query']);
  const type = schema.getType(trail.at(-1) ?? 'Query');
  if (!type) return null;
  return (
    <section className={styles.guide} aria-labelledby="guide-heading">
      <h2 id="guide-heading" tabIndex={-1}>
        {t('api.guide')}: <code>{type.name}</code>
      </h2>
      {trail.length > 1 && (
        <button type="button" className="link" onClick={() => setTrail(trail.slice(0, -1))}>
          {t('api.back', { type: trail.at(-2) })}
        </button>
      )}
      {type.description && <p lang="en">{type.description}</p>}
      <Parts type={type} onGo={(name) => setTrail([...trail, name])} />
      {isInterfaceType(type) &&
        schema.getPossibleTypes(type).map(({ name }) => (
          <button key={name} type="button" className="link" onClick={() => setTrail([...trail, name])}>
            <code>{name}</code>
          </button>
        ))}
    </section>
  );
}

function Parts({ type, onGo }: { type: GraphQLNamedType; onGo: (name: string) => void }) {
  if (isEnumType(type)) {
    return (
      <dl lang="en">
        {type.getValues().map(({ name, description }) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
    );
  }
  if (!isObjectType(type) && !isInputObjectType(type) && !isInterfaceType(type)) return null;
  const parts: readonly Part[] = Object.values(type.getFields());
  return (
    <dl lang="en">
      {parts.map((part) => (
        <div key={part.name}>
          <dt>
            <Typed part={part} onGo={onGo} />
          </dt>
          <dd>{part.description}</dd>
          {part.args?.map((argument) => (
            <dd key={argument.name} className={styles.argument}>
              <Typed part={argument} onGo={onGo} /> {argument.description}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

/** A field or an argument, as far as the guide shows it. */
interface Part {
  name: string;
  type: GraphQLType;
  description?: string | null | undefined;
  args?: readonly Part[];
}

function Typed({ part: { name, type }, onGo }: { part: Part; onGo: (name: string) => void }) {
  return (
    <>
      <code>{name}</code>{' '}
      <button type="button" className="link" onClick={() => onGo(getNamedType(type).name)}>
        <code>{type.toString()}</code>
      </button>
    </>
  );
}
