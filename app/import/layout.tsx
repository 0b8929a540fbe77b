export { default } from "../signed-in";
