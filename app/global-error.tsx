"use client";

/** Stands in when even the layout can't be made, languages included; hence its own words and styles. */
export default function GlobalError({ retry }: { retry: () => void }) {
  return (
    <html lang="en">
      <head>
        <title>Rehearsal</title>
      </head>
      <body
        style={{
          fontFamily: "system-ui",
          maxWidth: "36rem",
          margin: "20vh auto",
          padding: "0 1.5rem",
          lineHeight: 1.6,
        }}
      >
        <h1>This page could not be made.</h1>
        <p>
          Nothing that was stored is lost. The server's database may be starting; wait a moment and try again.
          The server's log says what happened.
        </p>
        <button type="button" onClick={retry}>
          Try again
        </button>
      </body>
    </html>
  );
}
