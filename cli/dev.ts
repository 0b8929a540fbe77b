import { runToEnd } from "./console";
import { parseAddress } from "./start/arguments";
import { runProduct } from "./start/run-product";

await runToEnd(() => runProduct(parseAddress(process.argv.slice(2)), "dev"));
process.exit();
