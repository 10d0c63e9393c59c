export function browserPath(name: 'chromium' | 'firefox' | 'webkit'): string;
