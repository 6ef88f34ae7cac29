// The choice of how answers that are not one response travel.

export function Delivery({ value, onChange }) {
  return (
    <label className="delivery">
      Answers in parts{' '}
      <select value={value} onChange={event => onChange(event.target.value)}>
        <option value="multipart">multipart, WebSocket</option>
        <option value="events">server-sent events</option>
      </select>
    </label>
  );
}
