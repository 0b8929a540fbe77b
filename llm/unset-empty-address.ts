// @ai-sdk/openai reads this variable as soon as it is loaded, and throws where it is empty, as compose files pass an unset one on. Whatever loads
// the SDK imports this file before it.
if (process.env.OPENAI_BASE_URL === "") delete process.env.OPENAI_BASE_URL;
