import { reloadPage } from "../ui/reload-page.ts";

/** Stands over the picture where the words of the site cannot be loaded in any language, and so brings its own. */
export const WordlessNotice = () => (
  <div className="mx-auto max-w-measure px-4 md:px-6">
    <div role="alert" className="my-4 max-w-column border-s-2 border-accent ps-3 text-13">
      <p lang="zh-Hans">界面文字没有读到，页面暂不能操作；下面的内容仍可阅读。</p>
      <p lang="zh-Hant">介面文字沒有讀到，頁面暫不能操作；下面的內容仍可閱讀。</p>
      <p lang="en">
        The words of this page could not be loaded, so nothing can be changed on it; what stands
        below can be read.
      </p>
      <button type="button" onClick={reloadPage} className="text-button">
        <span lang="zh-Hans">再试一次</span> · <span lang="en">Try again</span>
      </button>
    </div>
  </div>
);
