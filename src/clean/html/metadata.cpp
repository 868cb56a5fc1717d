#include "clean/html/metadata.h"

#include <array>
#include <span>

#include "clean/forms.h"
#include "clean/stated_time.h"

namespace wiregraph::clean {

namespace {

/// Names of meta tags (`property`, `name`, `itemprop` or `http-equiv`), the surest first: Open Graph, schema.org, Dublin Core, then others.
constexpr std::array k_title{"og:title", "headline", "dc.title", "dcterms.title", "twitter:title"};
constexpr std::array k_author{"article:author", "author", "dc.creator", "dcterms.creator"};
constexpr std::array k_publisher{"og:site_name", "publisher", "dc.publisher", "dcterms.publisher", "application-name"};
constexpr std::array k_language{"og:locale", "inlanguage", "dc.language", "dcterms.language", "content-language"};
constexpr std::array k_url{"og:url"};
constexpr std::array k_date{
    "article:published_time", "datepublished", "dcterms.created", "dcterms.date",    "dcterms.issued", "dc.date",
    "dc.date.issued",         "pubdate",       "publishdate",     "publish-date",    "date",           "datecreated",
    "article:modified_time",  "datemodified",  "og:updated_time", "dcterms.modified"};

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& byte : out) {
    if (byte >= 'A' && byte <= 'Z') byte = static_cast<char>(byte - 'A' + 'a');
  }
  return out;
}

bool has_name(const GumboNode& node, std::string_view name) {
  for (const char* kind : {"property", "name", "itemprop", "http-equiv"}) {
    if (lower(attribute(node, kind)) == name) return true;
  }
  return false;
}

/// The contents of meta tags by one of `names`, in the order of the names.
std::vector<std::string_view> contents(const std::vector<const GumboNode*>& tags, std::span<const char* const> names) {
  std::vector<std::string_view> found;
  for (const char* name : names) {
    for (const GumboNode* tag : tags) {
      if (has_name(*tag, name) && !words_of(attribute(*tag, "content")).empty()) found.push_back(attribute(*tag, "content"));
    }
  }
  return found;
}

void fill_first(std::string& field, const std::vector<std::string_view>& values) {
  if (!values.empty()) fill(field, values.front());
}

void fill_date(Source& source, const std::vector<std::string_view>& values) {
  for (const std::string_view value : values) {
    if (!source.published) source.published = stated_time(value);
  }
}

void read_meta_tags(const GumboNode& root, Source& source) {
  const auto tags = elements_of(root, GUMBO_TAG_META);
  fill_first(source.title, contents(tags, k_title));
  fill_first(source.publisher, contents(tags, k_publisher));
  fill_first(source.language, contents(tags, k_language));
  fill_first(source.url, contents(tags, k_url));
  for (const std::string_view author : contents(tags, k_author)) {
    if (!author.starts_with("http")) fill(source.author, author);  // Open Graph gives a profile's address
  }
  fill_date(source, contents(tags, k_date));
}

void read_elements(const GumboNode& root, Source& source) {
  for (const GumboNode* heading : elements_of(root, GUMBO_TAG_H1)) fill(source.title, text_of(*heading));
  for (const GumboNode* title : elements_of(root, GUMBO_TAG_TITLE)) fill(source.title, text_of(*title));
  for (const GumboNode* link : elements_of(root, GUMBO_TAG_LINK)) {
    if (attribute(*link, "rel") == "canonical") fill(source.url, attribute(*link, "href"));
  }
  fill(source.language, attribute(root, "lang"));
  for (const GumboNode* time : elements_of(root, GUMBO_TAG_TIME)) {
    if (!source.published) source.published = stated_time(attribute(*time, "datetime"));
  }
}

}  // namespace

void fill(std::string& field, std::string_view value) {
  if (!field.empty()) return;
  for (const std::string_view word : words_of(value)) (field += field.empty() ? "" : " ") += word;
}

void read_metadata(const GumboNode& root, Source& source) {
  source.language.clear();
  for (const GumboNode* script : elements_of(root, GUMBO_TAG_SCRIPT)) {
    if (attribute(*script, "type") != "application/ld+json") continue;
    for (const GumboNode* text : children_of(*script)) read_json_ld(text->v.text.text, source);
  }
  read_meta_tags(root, source);
  read_elements(root, source);
  source.language = lower(std::string_view(source.language).substr(0, source.language.find_first_of("-_ ,")));
  if (source.language.empty()) source.language = Source().language;
}

}  // namespace wiregraph::clean
