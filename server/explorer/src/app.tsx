export function App() {
  return (
    <main>
      <h1>Entente</h1>
    </main>
  )
}
