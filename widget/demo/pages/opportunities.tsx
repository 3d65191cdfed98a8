import { useEffect, useState } from 'preact/hooks';
import type { OpportunityRow } from '../api.ts';
import { call } from '../api.ts';

export const Opportunities = () => {
  const [rows, setRows] = useState<readonly OpportunityRow[] | null>(null);
  useEffect(() => void call<readonly OpportunityRow[]>('/api/opportunities').then(setRows), []);
  return (
    <>
      <header class="bar">
        <div>
          <h1>Opportunities</h1>
          <p>{rows?.length ?? 0} shown, newest first</p>
        </div>
      </header>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">Opportunity</th>
              <th scope="col">Contact</th>
              <th scope="col">Pipeline</th>
              <th scope="col">Stage</th>
              <th scope="col">Status</th>
              <th scope="col" class="number">
                Value
              </th>
            </tr>
          </thead>
          <tbody>
            {rows?.map((row) => (
              <tr key={row.id}>
                <td>{row.name}</td>
                <td>{row.contact}</td>
                <td>{row.pipeline}</td>
                <td>{row.stage}</td>
                <td>
                  <span class={`tag status-${row.status}`}>{row.status}</span>
                </td>
                <td class="number">{row.value.toLocaleString()}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {rows?.length === 0 && <p class="empty">No opportunities yet.</p>}
      </div>
    </>
  );
};
