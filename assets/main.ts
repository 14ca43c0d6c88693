import { rememberScheme, wireSchemeSwitch } from "./ts/scheme";

rememberScheme();
document.addEventListener("DOMContentLoaded", wireSchemeSwitch);
