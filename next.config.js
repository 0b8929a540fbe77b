import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./i18n/request.ts");

/** Pages get a content security policy with a nonce besides, in proxy.ts. */
const everywhere = [
  { key: "x-content-type-options", value: "nosniff" },
  { key: "referrer-policy", value: "no-referrer" },
  { key: "cross-origin-resource-policy", value: "same-origin" },
  { key: "cross-origin-opener-policy", value: "same-origin" },
  { key: "x-dns-prefetch-control", value: "off" },
  { key: "permissions-policy", value: "camera=(), geolocation=(), microphone=(self), payment=(), usb=()" },
];

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  headers: async () => [
    { source: "/:path*", headers: everywhere },
    {
      source: "/api/:path*",
      headers: [{ key: "content-security-policy", value: "default-src 'none'; frame-ancestors 'none'" }],
    },
  ],
  // Revisions once had addresses of this form.
  redirects: async () => [
    {
      source: "/guides/:slug",
      has: [{ type: "query", key: "revision", value: "(?<revision>.+)" }],
      destination: "/guides/:slug/revisions/:revision",
      permanent: false,
    },
  ],
  // No image goes through Next's optimizer: what is not served can't be abused.
  images: { unoptimized: true },
  // Types are checked by `npm test`; a first start should not do it again.
  typescript: { ignoreBuildErrors: true },
};

export default withNextIntl(config);
