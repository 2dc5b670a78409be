/** Two columns side by side: the mark of Collate. */
export function Logo({ size = 18 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 18 18" aria-hidden="true">
      <path d="M3 1h5.25v16H3a2 2 0 0 1-2-2V3a2 2 0 0 1 2-2Z" fill="var(--accent)" />
      <path d="M9.75 1H15a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H9.75Z" fill="var(--accent)" opacity="0.5" />
    </svg>
  )
}
