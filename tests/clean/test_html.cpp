#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>

#include "clean/clean.h"

using namespace wiregraph;
using Catch::Contains;

namespace {

constexpr std::string_view k_story =
    "<p>Latvia's minister met the captain in Riga on Thursday, and both agreed to talk again before the summer.</p>"
    "<p>They spoke for two hours about pilots, tugs and harbour fees, her office said in a statement.</p>";

Document read_page(std::string_view html, Log* log = nullptr) {
  const auto path = std::filesystem::temp_directory_path() / "wiregraph_page.html";
  std::ofstream(path, std::ios::binary) << html;
  Log own;
  Document document = clean::read(path, {}, log != nullptr ? *log : own).at(0);
  std::filesystem::remove(path);
  return document;
}

Document page(std::string_view head, std::string_view body) {
  return read_page("<!DOCTYPE html><html><head>" + std::string(head) + "</head><body>" + std::string(body) + "</body></html>");
}

std::string error_of(std::string_view html) {
  try {
    read_page(html);
  } catch (const InputError& error) {
    return error.problem().reason;
  }
  return "";
}

std::string published(const Document& document) { return document.source.published ? to_iso(document.source.published->start) : "none"; }

/// The kind of the first segment with this text that the markup decided; "-" where it did not.
std::string kind_of(const Document& document, std::string_view text) {
  for (const Segment& segment : document.segments) {
    if (document.text_of(segment.span) == text) return std::string(name_of(segment.kind)) + " " + std::string(segment.rule);
  }
  return "-";
}

}  // namespace

TEST_CASE("a page's JSON-LD says title, authors, publisher, language, address and day", "[clean]") {
  const Document document = page(
      R"(<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry  line","author":[{"name":"A. Lapa"},{"name":"B. Roze"}],
         "publisher":{"@type":"Organization","name":"The Post"},"inLanguage":"en-GB","url":"https://post.example/1",
         "datePublished":"2026-03-04T23:30:00-05:00"}</script><meta property="og:site_name" content="Other">)",
      k_story);
  CHECK(document.source.title == "Ferry line");
  CHECK(document.source.author == "A. Lapa, B. Roze");
  CHECK(document.source.publisher == "The Post");
  CHECK(document.source.language == "en");
  CHECK(document.source.url == "https://post.example/1");
  CHECK(published(document) == "2026-03-04");
}

TEST_CASE("JSON-LD is found in graphs and arrays, and what is faulty or of another type says nothing", "[clean]") {
  const auto title = [](std::string_view json) {
    return page("<script type=\"application/ld+json\">" + std::string(json) + "</script>", k_story).source.title;
  };
  CHECK(title(R"({"@graph":[{"@type":"WebSite","headline":"No"},{"@type":["ReportageNewsArticle"],"headline":"Yes"}]})") == "Yes");
  CHECK(title(R"([{"@type":"BreadcrumbList"},{"@type":"LiveBlogPosting","headline":"Live"}])") == "Live");
  CHECK(title(R"({"@type":"NewsArticle","headline":)").empty());
  CHECK(title(R"({"@type":"VideoObject","headline":"No"})").empty());
  CHECK(title(R"({"@type":"NewsArticle","headline":{"name":7}})").empty());
  CHECK(title(std::string(100000, '[')).empty());
}

TEST_CASE("meta tags, then elements, say what JSON-LD does not", "[clean]") {
  const Document document = page(
      R"(<title>Ferry | Post</title><meta property="og:title" content="Ferry line"><meta name="Author" content="A. Lapa">
         <meta property="article:author" content="https://post.example/lapa"><meta property="og:site_name" content="The Post">
         <meta name="pubdate" content="Wed, 04 Mar 2026 10:00:00 GMT"><link rel="canonical" href="https://post.example/1">)",
      k_story);
  CHECK(document.source.title == "Ferry line");
  CHECK(document.source.author == "A. Lapa");
  CHECK(document.source.publisher == "The Post");
  CHECK(published(document) == "2026-03-04");
  CHECK(document.source.url == "https://post.example/1");
  CHECK(published(page("", "<time datetime=\"2026-03-05\">yesterday</time>" + std::string(k_story))) == "2026-03-05");
  CHECK(page("<title> Ferry\n line </title>", k_story).source.title == "Ferry line");
  CHECK(published(page("<meta name=\"date\" content=\"soon\">", k_story)) == "none");
}

TEST_CASE("the encoding is UTF-8 where that is valid, else what the page declares, else Windows-1252", "[clean]") {
  CHECK_THAT(read_page("<p>Asunci\xC3\xB3n").text, Contains("Asunción"));
  CHECK_THAT(read_page("<meta charset=windows-1252><p>Asunci\xC3\xB3n").text, Contains("Asunción"));
  CHECK_THAT(read_page("<p>Asunci\xF3n \x93no\x94").text, Contains("Asunción “no”"));
  CHECK_THAT(read_page("<meta charset=\"iso-8859-1\"><p>\x93no\x94 \xE9").text, Contains("“no” é"));
  CHECK_THAT(read_page("<META http-equiv=Content-Type content='text/html; CHARSET=koi8-r'><p>\xCD\xC9\xD2 \xCD\xC9\xD2").text,
             Contains("мир"));
  CHECK_THAT(read_page("<meta charset=nonsense><p>Asunci\xF3n").text, Contains("Asunción"));
}

TEST_CASE("blocks are lines: inline elements and white space are not", "[clean]") {
  CHECK(page("", "<div>One <b>two</b>\n <a href=x>three</a>.<p>Four<br>five<br><br>six</div><script>no</script><p hidden>no</p>").text ==
        "One two three.\n\nFour\nfive\n\nsix");
}

TEST_CASE("landmarks, menus of links and other parts of the page are furniture", "[clean]") {
  const std::string story(k_story);
  const Document document =
      page("", "<nav><a href=a>Home</a></nav><div><a href=b>Sport today</a></div><main><h1>Ferry line</h1>" + story +
                   "<aside>In short</aside><ul><li>Two hours of talks in the old harbour of Riga, and a third in the afternoon</li></ul>" +
                   story + "</main><div><p>One letter a week.</p></div><footer>The Post</footer>");
  CHECK(kind_of(document, "Home") == "furniture landmark");
  CHECK(kind_of(document, "Sport today") == "furniture link_density");
  CHECK(kind_of(document, "Ferry line") == "headline h1");
  CHECK(kind_of(document, "In short") == "furniture landmark");
  CHECK(kind_of(document, "Two hours of talks in the old harbour of Riga, and a third in the afternoon") == "bullet list_item");
  CHECK_THAT(kind_of(document, "One letter a week."), Contains("furniture"));
  CHECK(kind_of(document, "The Post") == "furniture landmark");
  CHECK(kind_of(document, "They spoke for two hours about pilots, tugs and harbour fees, her office said in a statement.") == "-");
}

TEST_CASE("pages made to exhaust the parser are refused", "[clean]") {
  std::string deep;
  for (int count = 0; count < 100000; ++count) deep += "<div>";
  CHECK_THAT(error_of(deep), Contains("nested"));
  std::string formats = "<p>";  // each further paragraph opens them all again
  for (int count = 0; count < 200; ++count) formats += "<b class=" + std::to_string(count) + ">";
  for (int count = 0; count < 20000; ++count) formats += "<p>x";
  CHECK_THAT(error_of(formats), Contains("nested"));
  CHECK(error_of("<p>" + std::string(1000, '<') + "text").empty());
  CHECK_THAT(error_of("<html><body><script>x</script></body></html>"), Contains("empty"));
}

TEST_CASE("flat pages of any length are read", "[clean]") {
  std::string list = "<ul>";
  for (int count = 0; count < 3000; ++count) list += "<li>item <b>" + std::to_string(count) + "</b>";
  CHECK(error_of(list + "</ul>" + std::string(k_story)).empty());
}
