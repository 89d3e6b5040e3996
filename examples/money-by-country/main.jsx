import { keepPreviousData, QueryClient, QueryClientProvider, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

const API = 'http://localhost:4000/graphql';

const COUNTRIES = `{ countries(sort: [{ name: ASC }], limit: 300) { code name } }`;
const MONEY = `query Money($countries: [ID!], $after: String) {
  whoFundsWhat(groupBy: [FUNDER, PROGRAMME], where: { countries: $countries }, first: 5, after: $after) {
    rows {
      keys { value label }
      sum { amount grantCount unknownAmountCount }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    total { amount unknownAmountCount }
  }
}`;

/** Asks one question; throws the server's own sentence where a part of it was not answered. */
async function ask(query, variables, signal) {
  const response = await fetch(API, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
    signal,
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(errors[0].message);
  return data;
}

/** Who pays for what in a country, five rows at a time. */
function Money() {
  const [country, setCountry] = useState('IT');
  const countries = useQuery({ queryKey: ['countries'], queryFn: ({ signal }) => ask(COUNTRIES, {}, signal) });
  const money = useInfiniteQuery({
    queryKey: ['money', country],
    queryFn: ({ pageParam: after, signal }) => ask(MONEY, { countries: [country], after }, signal),
    initialPageParam: null,
    getNextPageParam: ({ whoFundsWhat: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    placeholderData: keepPreviousData,
  });
  const error = countries.error ?? money.error;
  return (
    <main>
      <h1>Who funds what</h1>
      <label>
        In{' '}
        <select value={country} onChange={({ target }) => setCountry(target.value)}>
          {countries.data?.countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {error && <p role="alert">{error.message}</p>}
      {money.data && <Table pages={money.data.pages.map(({ whoFundsWhat }) => whoFundsWhat)} />}
      {money.hasNextPage && (
        <button type="button" onClick={() => money.fetchNextPage()}>
          Five more
        </button>
      )}
    </main>
  );
}

function Table({ pages }) {
  const { total } = pages[0];
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Funder and programme</th>
          <th scope="col">Known</th>
          <th scope="col">Not known</th>
        </tr>
      </thead>
      <tbody>
        {pages
          .flatMap(({ rows }) => rows)
          .map(({ keys, sum }) => (
            <tr key={keys.map(({ value }) => value).join()}>
              <td>{keys.map(({ label }) => label).join(', ')}</td>
              <Sum {...sum} />
            </tr>
          ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">All</th>
          <Sum {...total} />
        </tr>
      </tfoot>
    </table>
  );
}

const euro = new Intl.NumberFormat('en', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });

/** An amount of which nothing is known is null, which is not zero. */
function Sum({ amount, unknownAmountCount }) {
  return (
    <>
      <td>{amount === null ? 'not known' : euro.format(amount)}</td>
      <td>{unknownAmountCount} grants</td>
    </>
  );
}

createRoot(document.getElementById('root')).render(
  <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { staleTime: 60_000 } } })}>
    <Money />
  </QueryClientProvider>,
);
