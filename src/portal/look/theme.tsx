/** The looks of all components: colours that keep AA contrast, 16-pixel type and its two larger sizes, 40-pixel targets. */
import { legacyLogicalPropertiesTransformer, StyleProvider } from '@ant-design/cssinjs';
import { ConfigProvider, type ThemeConfig } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import type { ReactNode } from 'react';
import { useSize } from './size';
import { useLanguage } from '../words';

const colours: ThemeConfig['token'] = {
  colorPrimary: '#0f4c9c', colorInfo: '#0f4c9c', colorLink: '#0f4c9c', colorLinkHover: '#0a376f',
  colorInfoBg: '#e8f0fa', colorInfoBorder: '#9dbce3',
  colorSuccess: '#166b2e', colorSuccessBg: '#e6f4ea', colorSuccessBorder: '#9fd0ae',
  colorWarning: '#9a5b00', colorWarningBg: '#fff4e0', colorWarningBorder: '#e8c48a',
  colorError: '#c0261c', colorErrorBg: '#fdecea', colorErrorBorder: '#eba9a4',
  colorText: '#1b2430', colorTextSecondary: '#4a5564', colorTextTertiary: '#4a5564', colorTextDescription: '#4a5564', colorTextPlaceholder: '#5c6773',
  colorBorder: '#7b8794', colorBorderSecondary: '#d5dbe3', colorBgLayout: '#f3f5f8',
};

/** Gives everything below its looks, in the language and the size of type that the person has chosen. */
export function Theme({ children }: { readonly children: ReactNode }): ReactNode {
  const size = useSize();
  const language = useLanguage();
  return (
    // Chromium 86 knows neither `:where` nor logical properties such as `inset`.
    <StyleProvider hashPriority="high" transformers={[legacyLogicalPropertiesTransformer]}>
      <ConfigProvider
        locale={language === 'zh' ? zhCN : enUS}
        button={{ autoInsertSpace: false }}
        theme={{ hashed: false, token: { ...colours, fontSize: 16 * size, controlHeight: 40 * size, borderRadius: 6, fontFamily: 'inherit', motion: false } }}
      >
        {children}
      </ConfigProvider>
    </StyleProvider>
  );
}
