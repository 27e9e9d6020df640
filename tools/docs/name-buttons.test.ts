import { describe, expect, it } from 'vitest';
import { nameButtons } from './name-buttons.js';

const page = [
  '<div data-testid="search-trigger" class="a"><span>Loading...</span></div>',
  '<script type="module">c({"data-testid":`search-trigger`});(0,V.jsx)(`span`,{children:a(`loading`,`Loading...`)});',
  'd({type:`button`,"aria-label":r,children:(0,V.jsx)(cI,{children:i?.labelNode??i?.label})})</script>',
].join('\n');

describe('nameButtons', () => {
  it('lets a keyboard reach the search, before and after the script runs', () => {
    const result = nameButtons(page);
    expect(result).toContain('<div role="button" tabindex="0" aria-haspopup="dialog" data-testid');
    expect(result).toContain('{role:`button`,tabIndex:0,"aria-haspopup":`dialog`,"data-testid"');
  });

  it('names the search by what it does, not by what Redoc loads', () => {
    const result = nameButtons(page);
    expect(result).toContain('<span>Search</span>');
    expect(result).toContain('(`span`,{children:`Search`})');
    expect(result).not.toContain('Loading');
  });

  it('names a list by its label and the chosen example', () => {
    expect(nameButtons(page)).toContain('"aria-label":r+": "+i?.label,children:');
  });

  it('names what is missing when the page has another form', () => {
    expect(() => nameButtons('<html></html>')).toThrow('lacks the button of the search');
  });
});
