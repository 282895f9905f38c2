// For browsers older than Chromium 86, which cannot read the portal itself: one plain sentence instead of a white page.
// Written in the words that every browser understands.
(function () {
  if (window.CSS && CSS.supports && CSS.supports('selector(:focus-visible)')) return;
  document.addEventListener('DOMContentLoaded', function () {
    var page = document.getElementById('portal');
    page.style.cssText = 'font: 20px/1.8 sans-serif; margin: 15% auto 0; max-width: 34em; padding: 0 20px';
    page.innerHTML = '您的浏览器版本太旧，打不开本系统。请换用 360 安全浏览器的极速模式、Edge 或 Chrome 86 以上版本。' +
      '<br><br>This browser is too old for this system. Please use Chrome 86, Edge 86 or anything newer.';
  });
})();
