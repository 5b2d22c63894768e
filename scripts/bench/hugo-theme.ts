const config = `baseURL = "https://vidu.example/"
title = "Công báo tỉnh Thí Dụ"
languageCode = "vi"
defaultContentLanguage = "vi"
paginate = 50
paginatePath = "trang"
disableKinds = ["RSS", "sitemap"]
timeZone = "Asia/Ho_Chi_Minh"
buildFuture = true

[taxonomies]
  nam = "nam"
  co-quan = "co-quan"
  nguoi = "nguoi"
  dia-ban = "dia-ban"
  linh-vuc = "linh-vuc"

[markup.goldmark.renderer]
  unsafe = false
`;

const base = `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ .Title }} | {{ site.Title }}</title>
<meta name="description" content="{{ .Params.summary }}">
<link rel="canonical" href="{{ .Permalink }}">
<link rel="stylesheet" href="/style.css">
</head>
<body>
<a class="skip" href="#noi-dung">Đến nội dung</a>
<header>
<p><a href="/">{{ site.Title }}</a></p>
<form action="/tim-kiem/"><label for="q">Tìm</label> <input id="q" name="q" type="search"></form>
<nav><ul>
{{ range slice "hoi-nghi" "chi-dao" "van-ban" "vien-dan" "linh-vuc" "co-quan" "nguoi" "dia-ban" "nam" }}<li><a href="/{{ . }}/">{{ . }}</a></li>
{{ end }}</ul></nav>
</header>
<main id="noi-dung">{{ block "main" . }}{{ end }}</main>
<footer><p>{{ site.Title }}</p><p>{{ .Permalink }}</p></footer>
</body>
</html>
`;

const item = `<li><a href="{{ .RelPermalink }}">{{ .Title }}</a>
<p>{{ .Params.summary }}</p>
<p>{{ with .Params.entry.number }}<span>{{ . }}</span> {{ end }}{{ range .GetTerms "co-quan" }}<a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ end }}<time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "02/01/2006" }}</time></p></li>
`;

const single = `{{ define "main" }}
<article data-pagefind-body>
<h1>{{ .Title }}</h1>
{{ with .Params.entry.number }}<p data-pagefind-meta="number">{{ . }}</p>{{ end }}
<p class="lead">{{ .Params.summary }}</p>
{{ with .Params.entry.meaning }}<p>{{ . }}</p>{{ end }}
<dl>
<dt>Ngày</dt><dd><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "02/01/2006" }}</time></dd>
{{ with .Params.entry.effective }}<dt>Hiệu lực</dt><dd>{{ . }}</dd>{{ end }}
{{ with .Params.entry.ended }}<dt>Hết hiệu lực</dt><dd>{{ . }}</dd>{{ end }}
<dt>Loại</dt><dd data-pagefind-filter="loai">{{ .Section }}</dd>
<dt>Năm</dt><dd>{{ range .Params.nam }}<a href="/nam/{{ . }}/" data-pagefind-filter="nam">{{ . }}</a>{{ end }}</dd>
<dt>Cơ quan</dt><dd>{{ range .GetTerms "co-quan" }}<a href="{{ .RelPermalink }}" data-pagefind-filter="co-quan">{{ .Title }}</a> {{ end }}</dd>
<dt>Người</dt><dd>{{ range .GetTerms "nguoi" }}<a href="{{ .RelPermalink }}" data-pagefind-filter="nguoi">{{ .Title }}</a> {{ end }}</dd>
<dt>Lĩnh vực</dt><dd>{{ range .GetTerms "linh-vuc" }}<a href="{{ .RelPermalink }}" data-pagefind-filter="linh-vuc">{{ .Title }}</a> {{ end }}</dd>
</dl>
{{ with .Params.entry.tasks }}<table><tr><th>Việc</th><th>Hạn</th><th>Tình trạng</th></tr>
{{ range . }}<tr id="nhiem-vu-{{ .id }}"><td>{{ .text }}</td><td>{{ .due }}</td><td>{{ .state }}</td></tr>
{{ end }}</table>{{ end }}
{{ with .Params.entry.reported }}<ul>{{ range . }}<li>{{ .text }}</li>{{ end }}</ul>{{ end }}
{{ with .Params.entry.outcomes }}<ul>{{ range . }}<li>{{ .text }}</li>{{ end }}</ul>{{ end }}
{{ with .Params.entry.targets }}<table><tr><th>Chỉ tiêu</th><th>Kế hoạch</th><th>Thực hiện</th></tr>
{{ range . }}<tr><td>{{ .indicator }}</td><td>{{ .planned }}</td><td>{{ .actual }}</td></tr>
{{ end }}</table>{{ end }}
<nav>{{ .TableOfContents }}</nav>
{{ .Content }}
{{ with .Params.relations }}<h2>Quan hệ</h2><ul>
{{ range . }}{{ with site.GetPage . }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}
{{ end }}</ul>{{ end }}
{{ with .Params.cites }}<h2>Viện dẫn</h2><ul>
{{ range . }}{{ with site.GetPage . }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}
{{ end }}</ul>{{ end }}
{{ with .Params.entry.sources }}<h2>Nguồn</h2><ul>{{ range . }}<li>{{ .name }}, {{ .retrieved }}</li>{{ end }}</ul>{{ end }}
</article>
<nav>{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }} {{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav>
{{ end }}
`;

/** The page of a task, which the search does not hold. */
const task = `{{ define "main" }}
<h1>{{ .Title }}</h1>
<dl>
<dt>Hạn</dt><dd>{{ .Params.entry.due }}</dd>
<dt>Tình trạng</dt><dd>{{ .Params.entry.state }}</dd>
<dt>Trích</dt><dd>{{ .Params.entry.passage }}</dd>
</dl>
{{ with .Params.entry.updates }}<ul>{{ range . }}<li>{{ .date }} {{ .state }} {{ .note }}</li>{{ end }}</ul>{{ end }}
{{ with site.GetPage .Params.directive }}<p><a href="{{ .RelPermalink }}">{{ .Title }}</a></p>{{ end }}
{{ end }}
`;

/** A list by kind: every document, page after page. */
const section = `{{ define "main" }}
<h1>{{ .Title }}</h1>
<p>{{ len .RegularPagesRecursive }} văn bản</p>
{{ $paginator := .Paginate .RegularPagesRecursive }}
<ol>
{{ range $paginator.Pages }}{{ partial "item.html" . }}{{ end }}
</ol>
{{ template "_internal/pagination.html" . }}
{{ end }}
`;

/** A year has all its documents, page after page; a body, person, place or topic the newest 50. */
const term = `{{ define "main" }}
<h1>{{ .Title }}</h1>
<p>{{ len .Pages }} văn bản</p>
<ol>
{{ if eq .Data.Plural "nam" }}{{ range (.Paginate .Pages).Pages }}{{ partial "item.html" . }}{{ end }}
{{ else }}{{ range first 50 .Pages }}{{ partial "item.html" . }}{{ end }}{{ end }}
</ol>
{{ if eq .Data.Plural "nam" }}{{ template "_internal/pagination.html" . }}{{ end }}
{{ end }}
`;

const taxonomy = `{{ define "main" }}
<h1>{{ .Title }}</h1>
<ul>
{{ range .Data.Terms.Alphabetical }}<li><a href="{{ .Page.RelPermalink }}">{{ .Page.Title }}</a> {{ .Count }}</li>
{{ end }}</ul>
{{ end }}
`;

const home = `{{ define "main" }}
<h1>{{ site.Title }}</h1>
<ol>
{{ range first 10 site.RegularPages.ByDate.Reverse }}{{ partial "item.html" . }}{{ end }}
</ol>
{{ end }}
`;

/** The files of a Hugo site with the same kinds of pages as ours, as plain as Hugo sites can be. */
export const hugoTheme: Readonly<Record<string, string>> = {
  'config.toml': config,
  'static/style.css': 'body { max-width: 42rem; margin: auto; font-family: serif }\n',
  'layouts/_default/baseof.html': base,
  'layouts/_default/single.html': single,
  'layouts/theo-doi/single.html': task,
  'layouts/_default/section.html': section,
  'layouts/_default/term.html': term,
  'layouts/_default/taxonomy.html': taxonomy,
  'layouts/index.html': home,
  'layouts/partials/item.html': item,
};
