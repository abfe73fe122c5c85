/** The brocade band: under the header, on empty states, on certificates. It says nothing, so it is hidden from readers. */
export function BrocadeBand({ className = "" }: { className?: string }) {
  return <div className={`brocade ${className}`} aria-hidden="true" />;
}
