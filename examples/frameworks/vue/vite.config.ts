import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

// The elements are not components of Vue.
const isCustomElement = (tag: string) => tag.startsWith('ura-');

export default defineConfig({ plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] });
