// MDX in Storybook has no Markdown tables.

/** Text with `code` in it. */
const withCode = (text) =>
  text.split('`').map((part, index) => (index % 2 ? <code key={index}>{part}</code> : part));

export const Table = ({ head, rows }) => (
  <table>
    <thead>
      <tr>
        {head.map((cell) => (
          <th key={cell}>{cell}</th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(([first, ...others]) => (
        <tr key={first}>
          <td style={{ whiteSpace: 'nowrap' }}>{withCode(first)}</td>
          {others.map((cell, index) => (
            <td key={index}>{withCode(cell)}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
