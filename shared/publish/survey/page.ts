import { surveyQuestions } from '../../domain/lessons.ts'
import type { Language } from '../../domain/text.ts'
import { clean } from '../document/clean.ts'
import { escapeHtml } from '../document/escape.ts'
import { htmlPage } from '../document/shell.ts'
import { sheetRule } from '../style/foot.ts'
import { tokens } from '../style/tokens.ts'
import { surveyWords } from './words.ts'

export interface SurveyPageInput {
  /** Title of the procedure, in words. */
  readonly procedure: string
  /** Design code: the answer file carries it, so that it is not taken in for another procedure. */
  readonly code: string
  /** Marks the one script that may run; random, at least 16 letters and figures. */
  readonly nonce: string
  readonly language: Language
  readonly fontCss: string
}

const style = `${tokens}
main{max-width:46rem;margin:0 auto;padding:2.5rem 1.25rem}
h1,legend,label.open{font-family:var(--serif)}
h1{font-size:1.8rem;line-height:1.2;font-weight:520}
.lede{font-size:1.1rem;margin-top:.75rem}
fieldset{border:0;border-top:1px solid var(--line);margin:1.25rem 0 0;padding:.75rem 0 0;break-inside:avoid}
legend{float:left;width:100%;font-size:1.1rem;font-weight:560;padding:0}
legend+*{clear:both}
.scale{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin-top:.375rem}
.scale label{display:flex;gap:.4rem;align-items:center;min-height:1.75rem}
input{width:1.15rem;height:1.15rem;accent-color:var(--ink)}
label.open{display:block;margin-top:1.5rem;font-size:1.1rem;font-weight:560}
textarea{width:100%;min-height:6rem;margin-top:.375rem;font:inherit;padding:.5rem;border:1.5px solid var(--line-strong);border-radius:4px;background:var(--paper);color:inherit}
button{margin-top:1.5rem;font:inherit;font-weight:640;padding:.6rem 1rem;border:0;border-radius:4px;background:var(--ink);color:var(--paper)}
:focus-visible{outline:2.5px solid var(--ink);outline-offset:2px}
.how{margin-top:1.5rem;color:var(--ink-2)}
${sheetRule('18mm', '')}
@media print{html{font-size:9.6pt}main{max-width:none;padding:0}button,.how{display:none}textarea{min-height:34mm;resize:none}}`

/** Runs in the candidate's browser: no request, one file. Written without what an old browser lacks. */
const script = `var form=document.getElementById('form');
form.addEventListener('submit',function(event){
event.preventDefault();
var data=new FormData(form),ratings={},keys=JSON.parse(form.dataset.keys);
keys.forEach(function(key){var value=data.get(key);ratings[key]=value?Number(value):null});
var random=new Uint8Array(16);crypto.getRandomValues(random);
var id=Array.prototype.map.call(random,function(byte){return ('0'+byte.toString(16)).slice(-2)}).join('');
var answer={better:String(data.get('better')||''),id:id,procedure:form.dataset.code,ratings:ratings,strong:String(data.get('strong')||''),zegel:'experience/v1'};
var link=document.createElement('a');
link.href=URL.createObjectURL(new Blob([JSON.stringify(answer)],{type:'application/json'}));
link.download=form.dataset.file;
link.click();
document.getElementById('made').hidden=false;
});`

/**
 * The questionnaire as one page without network: filled in on screen it makes a file, printed it is a form. Its security policy
 * lets nothing out and runs only its own script.
 * @throws Error E_FONT_CSS when the font rules could end the style element
 */
export const surveyPage = ({ procedure, code, nonce, language, fontCss }: SurveyPageInput): string => {
  const w = surveyWords[language]
  const title = clean(w.title(clean(procedure)))
  const file = language === 'nl' ? 'ervaring.json' : 'experience.json'
  const statements = surveyQuestions.map((question) => {
    const options = w.scale.map(
      (name, at) =>
        `<label><input type="radio" name="${question}" value="${at + 1}">${escapeHtml(name)}</label>`,
    )
    return `<fieldset><legend>${escapeHtml(w.statements[question])}</legend><div class="scale">${options.join('')}</div></fieldset>`
  })
  return htmlPage({
    language,
    title,
    style,
    fontCss,
    nonce,
    body: `<main>
<h1>${escapeHtml(title)}</h1>
<p class="lede">${escapeHtml(w.lede)}</p>
<p class="lede">${escapeHtml(w.print)}</p>
<form id="form" autocomplete="off" data-code="${escapeHtml(code)}" data-file="${file}" data-keys="${escapeHtml(JSON.stringify(surveyQuestions))}">
${statements.join('\n')}
<label class="open" for="strong">${escapeHtml(w.strong)}</label>
<textarea id="strong" name="strong" maxlength="1000"></textarea>
<label class="open" for="better">${escapeHtml(w.better)}</label>
<textarea id="better" name="better" maxlength="1000"></textarea>
<p class="how">${escapeHtml(w.how)}</p>
<button type="submit">${escapeHtml(w.make)}</button>
<p id="made" role="status" hidden>${escapeHtml(w.made)}</p>
</form>
</main>
<script nonce="${nonce}">
${script}
</script>`,
  })
}
