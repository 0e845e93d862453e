import "i18next";
import type words from "./zh-Hant.json";

declare module "i18next" {
  interface CustomTypeOptions {
    resources: { translation: typeof words };
    returnNull: false;
  }
}
