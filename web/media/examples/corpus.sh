#!/bin/sh
# Gathers the PDF files that docs/pictures.md compares with poppler's pictures: `sh web/media/examples/corpus.sh <folder>`.
#
# Debian 12 with apt-get, dpkg, qpdf, poppler-utils, poppler-data, fonts-urw-base35 (without the last two poppler leaves out
# text itself), and for the papers that are made here LibreOffice Writer and Calc, python3, ffmpeg, and Noto fonts.
set -eu
[ $# -eq 1 ] || { echo "a folder, please" >&2; exit 2; }
mkdir -p "$1" && cd "$1"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

packages="cups-filters golang-github-jung-kurt-gofpdf-dev fonts-lmodern r-cran-pdftools ruby-prawn-table debian-faq-ja
debian-faq-ru debian-refcard debian-history maint-guide-ja debmake-doc python-reportlab-doc texlive-lang-arabic
fonts-texgyre-math gretl-doc fragmaster texlive-lang-cjk snek r-cran-xtable coccinelle-doc teckit labplot-data libtiff-tools"
(cd "$work" && apt-get download $packages && for deb in *.deb; do dpkg -x "$deb" all; done)

# take <group> <names>: files of these names, unpacked if need be.
take() {
    group=$1
    shift
    mkdir -p "$group"
    for name in "$@"; do
        find "$work/all" \( -path '*/reference/*' -prune \) -o \( -name "$name" -o -name "$name.gz" \) -type f -print |
            while read -r file; do
                case $file in
                *.gz) zcat "$file" >"$group/$(basename "$file" .gz)" ;;
                *) cp "$file" "$group/" ;;
                esac
            done
    done
}
take text 'project-history.fr.pdf' 'project-history.ru.pdf' 'project-history.de.pdf' 'project-history.lt.pdf' \
    'debian-faq.ru.pdf' 'refcard-fr-a4.pdf' 'refcard-nl-a4.pdf' 'refcard-uk-a4.pdf' 'refcard-el-a4.pdf' 'refcard-vi-a4.pdf' \
    'refcard-ro-a4.pdf' 'refcard-hi-a4.pdf' 'debmake-doc.en.pdf' 'reportlab-userguide.pdf' 'hello.pdf' \
    'active-pdf-links.original.pdf'
take tables 'Fpdf_*[Tt]able*.pdf' 'xtableGallery.pdf' 'listOfTablesGallery.pdf' 'manual.pdf'
take maths 'test-*-latinmodern_math.pdf' 'test-word-texgyre_*_math.pdf' 'test-xelatex-texgyre_*_math.pdf' 'main_grammar.pdf'
take cjk 'project-history.ja.pdf' 'project-history.ko.pdf' 'refcard-ja-a4.pdf' 'refcard-ko-a4.pdf' 'refcard-zh_??-a4.pdf' \
    'debmake-doc.ja.pdf' 'debmake-doc.zh-cn.pdf' 'maint-guide.ja.pdf' 'chinese.pdf' 'gangnam.pdf' 'debian-faq.ja.pdf' \
    'CJKpunct.pdf' 'fixjfm-doc.pdf' 'xCJK2uni.pdf' 'xeCJK.pdf' 'xunicode-symbols.pdf' 'zitie-cn.pdf' 'zxjafont.pdf'
take rtl 'lion.pdf' 'samplebook.pdf' 'test_beamer.pdf' 'user_guide.pdf' 'big2.pdf' 'AlkalamiSample.pdf' \
    'arabi-add-example.pdf' 'alpha-persian-p.userguide.pdf' 'arabdoc.pdf'
take drawings 'Fpdf_Beziergon.pdf' 'Fpdf_Circle_figures.pdf' 'Fpdf_ClipText.pdf' 'Fpdf_DrawPath_fill.pdf' 'Fpdf_Grid.pdf' \
    'Fpdf_LinearGradient_gradient.pdf' 'Fpdf_SetAlpha_transparency.pdf' 'Fpdf_TransformBegin.pdf' 'Fpdf_RotateText.pdf' \
    'Fpdf_SVGBasicWrite.pdf' 'Fpdf_AddSpotColor.pdf' 'Fpdf_SetLineJoinStyle_caps.pdf' 'Fpdf_TextRenderingMode.pdf' \
    'Fpdf_AddLayer.pdf' 'coherence.pdf' 'weibull.pdf' 'nadarwat-ex.pdf' 'gaussian3.pdf' 'document.pdf'
take pictures 'Fpdf_Image.pdf' 'Fpdf_RegisterImage.pdf' 'Fpdf_ImageOptions.pdf' 'lesson-2-line-bug.pdf' 'default-testpage.pdf'
take forms 'form_english.pdf' 'form_russian.pdf' 'confidential.pdf' 'Fpdf_FileAnnotations.pdf' 'Fpdf_EmbeddedFiles.pdf' \
    'Fpdf_SetJavascript.pdf' 'pdf-example-watermarks.original.pdf'
take protected 'pdf-example-encryption.original.pdf' 'pdf-example-password.original.pdf' 'Fpdf_SetProtection.pdf'
take fonts 'pdf-example-fonts.original.pdf' 'tstlmt1.pdf' 'tstlmot1.pdf' 'Fpdf_CellFormat_codepageescape.pdf' 'basic.pdf' \
    'TECkit_Tools.pdf'

here="$PWD"
cd "$work"
python3 - <<'PAPERS'
fr = "Attestation de domiciliation. La personne nommée ci-dessous a élu domicile rue Inventée 12, 1000 Bruxelles. "
ar = "شهادة عنوان مرجعي. يشهد المركز العام للعمل الاجتماعي أن الشخص المذكور أدناه مسجل لديه منذ ١٢ مارس ٢٠٢٦. "
he = "אישור כתובת. השירות הסוציאלי מאשר כי האדם הנזכר להלן רשום אצלו מאז 12 במרץ 2026. "
fa = "گواهی نشانی. مرکز خدمات اجتماعی گواهی می‌دهد که شخص زیر نزد ما ثبت شده است. "
uk = "Довідка про адресу. Соціальна служба підтверджує, що зазначена особа зареєстрована за цією адресою. "
ti = "ናይ መረጋገጺ ወረቐት። እዚ ሰብ ኣብ ማእከል ማሕበራዊ ኣገልግሎት ተመዝጊቡ ኣሎ። "
def paper(name, body, style="", direction="ltr"):
    head = f'<meta charset="utf-8"><style>body{{font-family:"Noto Sans"}}{style}</style>'
    open(name + ".html", "w").write(f'<!doctype html><html dir="{direction}"><head>{head}</head><body>{body}</body></html>')
row = lambda r: "".join(f"<td align=right>{(r * 17 + c * 31) % 997},{c}0 €</td>" for c in range(6))
paper("letter", "<h1>Attestation</h1>" + f"<p>{fr * 4}</p>" * 9)
paper("languages", f"<p>{fr}<p>{uk}<p style='font-family:Noto Sans Ethiopic'>{ti}<p dir=rtl style='font-family:Noto Naskh Arabic'>{ar}")
paper("arabic", f"<p>{ar * 3}</p>" * 8, "p{font-family:'Noto Naskh Arabic'}", "rtl")
paper("hebrew", f"<p>{he * 3}</p>" * 8, "p{font-family:'Noto Sans Hebrew'}", "rtl")
paper("persian-urdu", f"<p>{fa * 3}</p>" * 8, "p{font-family:'Noto Nastaliq Urdu'}", "rtl")
paper("table", "<table border=1 width=100%>" + "".join(f"<tr bgcolor={'#ddeeff' if r % 2 else '#ffffff'}>{row(r)}</tr>" for r in range(32)) + "</table>")
paper("hundred", "".join(f"<h2 style='page-break-before:always'>Page {i}</h2>" + f"<p>{fr * 6}</p>" * 4 for i in range(1, 101)))
paper("landscape", f"<p>{fr * 8}</p>", "@page{size:297mm 210mm}")
paper("a5", f"<p>{fr * 5}</p>", "@page{size:148mm 210mm}")
paper("form", "<form><p>Nom <input type=text size=30 value='Nadia Inventée'><p><select><option>Ixelles<option selected>Saint-Gilles</select>"
      "<p><input type=checkbox checked> Urgent <input type=radio name=a checked> Oui <input type=radio name=a> Non"
      "<p><textarea rows=5 cols=50>Je demande une adresse de référence.</textarea></form>")
paper("scanned", "<p><img src=scan.jpg width=600></p>")
open("sheet.csv", "w").write("\n".join(f"Poste {r}," + ",".join(f"{(r * 37 + c * 11) % 1000}.50" for c in range(8)) for r in range(60)))
PAPERS
out="$here/libreoffice"
mkdir -p "$out" "$here/pictures"
office() { soffice --headless --infilter="HTML (StarWriter)" --convert-to "pdf:writer_pdf_Export$1" --outdir "$2" $3 >/dev/null 2>&1; }
office "" "$work" letter.html
pdftoppm -r 150 -gray -singlefile -png letter.pdf scan
ffmpeg -v error -y -i scan.png -vf "rotate=0.02:fillcolor=white,noise=alls=12:allf=t,gblur=0.7" -q:v 6 scan.jpg
office "" "$out" "letter.html languages.html arabic.html hebrew.html persian-urdu.html table.html hundred.html landscape.html a5.html form.html scanned.html"
soffice --headless --convert-to pdf:calc_pdf_Export --outdir "$out" sheet.csv >/dev/null 2>&1
qpdf --encrypt "" geheim 256 --print=none -- "$out/a5.pdf" "$out/owner-password.pdf"
qpdf --encrypt geheim geheim 256 -- "$out/a5.pdf" "$out/user-password.pdf"
qpdf --replace-input "$out/hundred.pdf" --pages . 1-100 --
ffmpeg -v error -y -i scan.png -pix_fmt monow -c:v tiff -compression_algo raw fax.tif
for fax in g3 g4; do
    all/usr/bin/tiffcp -c $fax fax.tif "$fax.tif" && all/usr/bin/tiff2pdf -o "$here/pictures/fax-$fax.pdf" "$fax.tif"
done
find "$here" -name '*.pdf' | wc -l
